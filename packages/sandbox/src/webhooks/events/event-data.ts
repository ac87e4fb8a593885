import { webhookEvents, webhookSchemas, type WebhookEventType } from '@truckroll/contract/webhooks';
import { compileShape, type Shaper } from '../../resource/shape.ts';

/**
 * Cuts what events tell to their published shapes; what is missing is filled with the emptiest
 * value. Each shape is read when its event is first raised.
 */
export function createEventShaper(): (event: WebhookEventType, data: unknown) => unknown {
  const shapers = new Map<WebhookEventType, Shaper>();
  return (event, data) => {
    const known = shapers.get(event) ?? compileShape(dataSchemaOf(event), webhookSchemas);
    shapers.set(event, known);
    return known(data);
  };
}

function dataSchemaOf(event: WebhookEventType) {
  return webhookSchemas[webhookEvents[event].schema]?.properties?.['data'] ?? {};
}
