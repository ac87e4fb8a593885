import type { OperationTypes } from '@truckroll/endpoint';
import type { DescribedOperation } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';

/**
 * Who may call an operation of the screens; it is the operation's `scope`.
 * `open`: everybody who reaches the page. `portal`: signed in to the developer portal.
 * `console`: signed in to the tenant console of the path's environment.
 * `operator`: a caller on this machine, under `/_sandbox`.
 */
export type Access = 'open' | 'portal' | 'console' | 'operator';

/** One operation of the screens. */
export type ScreenOperation<T extends OperationTypes = OperationTypes> = DescribedOperation<T>;

export const Environment = Type.Enum(['integration', 'production']);
export type Environment = Type.Static<typeof Environment>;

/** A list as the screens get it. */
export const listOf = <T extends Type.TSchema>(item: T) => Type.Object({ data: Type.Array(item) });

export const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
