import {
  type GenericCall,
  type Members,
  type ParentOptions,
  type ResourceHandler,
  createOne,
  replaceOne,
} from '../resource/index.ts';

/** The members of a new record that name the user who made it. */
export function madeBy(call: GenericCall): Members {
  return { createdBy: call.caller.userId, modifiedBy: call.caller.userId };
}

/** The member that names the user who changed a record last. */
export function changedBy(call: GenericCall): Members {
  return { modifiedBy: call.caller.userId };
}

/**
 * Answers a put: replaces the record the path names, or makes it under that id.
 * documented: a put of an unknown id is not refused. assumed: it makes the record then.
 *
 * @param parameter the path parameter with the record's id
 */
export function replaceOrCreate(
  collectionName: string,
  parameter: string,
  parent?: ParentOptions,
): ResourceHandler {
  const owner = parent === undefined ? {} : { parent };
  const replace = replaceOne(collectionName, { ...owner, members: changedBy });
  const create = createOne(collectionName, {
    ...owner,
    members: (call) => ({ id: call.path[parameter], ...madeBy(call) }),
  });
  return (call) => {
    const known = call.store.collection(collectionName).get(String(call.path[parameter]));
    return known === undefined ? create(call) : replace(call);
  };
}
