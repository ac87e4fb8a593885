import { PROBLEM_CONTENT_TYPE, type Problem } from '@truckroll/endpoint';
import { createValidator, type Validator } from '@truckroll/endpoint/validation';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { OperationError } from '../operations/operation-error.ts';
import { PortalError } from '../portal/portal-error.ts';
import { isOperator } from '../screens/origin.ts';
import type { Admin } from './admin.ts';
import type { AdminRoute } from './admin-route.ts';
import { ADMIN_PREFIX, adminRoutes } from './admin-routes.ts';

/** Adds the operator's API under `/_sandbox`. It answers callers on this machine only. */
export function addAdminRoutes(app: FastifyInstance, admin: Admin): void {
  const validator = createValidator({});
  for (const route of adminRoutes(admin)) {
    app.route({
      method: route.method,
      url: `${ADMIN_PREFIX}${route.path}`,
      handler(request, reply) {
        const { status, body } = answer(route, request, validator);
        const type = status >= 400 ? PROBLEM_CONTENT_TYPE : 'application/json; charset=utf-8';
        if (body === undefined) return reply.code(204).send();
        return reply.code(status).type(type).send(JSON.stringify(body));
      },
    });
  }
}

interface AdminAnswer {
  readonly status: number;
  readonly body: unknown;
}

function answer(route: AdminRoute, request: FastifyRequest, validator: Validator): AdminAnswer {
  if (!isOperator(request)) return problem(403, `Call ${ADMIN_PREFIX} from the same machine.`);
  const body = readBody(route, request, validator);
  if ('status' in body) return body;
  try {
    const result = route.handle({
      path: request.params as Readonly<Record<string, string>>,
      query: request.query as Readonly<Record<string, string>>,
      body: body.value,
    });
    return { status: 200, body: result };
  } catch (error) {
    if (error instanceof PortalError) {
      const { status, message, errors } = error;
      return problem(status, message, Object.keys(errors).length > 0 ? errors : undefined);
    }
    if (error instanceof OperationError) return problem(error.status, error.message, error.errors);
    throw error;
  }
}

function readBody(
  route: AdminRoute,
  request: FastifyRequest,
  validator: Validator,
): { readonly value: unknown } | AdminAnswer {
  if (route.body === undefined) return { value: undefined };
  let value: unknown;
  try {
    value = JSON.parse(String(request.body ?? '{}'));
  } catch {
    return problem(400, 'The body has to be JSON.');
  }
  const errors = validator.check(route.body, value);
  if (Object.keys(errors).length === 0) return { value };
  return problem(400, 'Some members of the body are not as they should be.', errors);
}

function problem(status: number, detail: string, errors?: Problem['errors']): AdminAnswer {
  const body: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(errors === undefined ? {} : { errors }),
  };
  return { status, body };
}
