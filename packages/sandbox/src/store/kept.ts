/** A record as it is kept: the richest published shape and the members that no answer shows. */
export type Kept<Shape, Hidden = unknown> = {
  readonly [K in keyof (Shape & Hidden)]: (Shape & Hidden)[K];
};
