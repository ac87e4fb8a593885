import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { OPERATOR } from './operator-words.ts';
import { Environment, listOf, nullable } from './words.ts';

/** Something an integration does, and the operations it takes. */
export type ScopeFeature = Type.Static<typeof ScopeFeature>;
export const ScopeFeature = Type.Object({
  id: Type.String(),
  name: Type.String(),
  operations: Type.Immutable(Type.Array(Type.String())),
});

const NamedScope = Type.Object({ scope: Type.String(), label: Type.String() });

const Called = Type.Object({
  operation: Type.String(),
  method: Type.String(),
  path: Type.String(),
});

/** A scope with the calls that need it. */
export type NeededScope = Type.Static<typeof NeededScope>;
export const NeededScope = Type.Object({
  ...NamedScope.properties,
  calls: Type.Immutable(
    Type.Array(
      Type.Object({
        ...Called.properties,
        /** Names of the features that take the call. */
        features: Type.Immutable(Type.Array(Type.String())),
        /** How often it was recorded. */
        times: Type.Integer(),
      }),
    ),
  ),
});

/** Scopes somebody has, held against those that are needed. */
export type ScopeComparison = Type.Static<typeof ScopeComparison>;
export const ScopeComparison = Type.Object({
  allowed: Type.Immutable(
    Type.Array(
      Type.Object({
        ...NamedScope.properties,
        operations: Type.Immutable(Type.Array(Called)),
      }),
    ),
  ),
  unused: Type.Immutable(Type.Array(NamedScope)),
  missing: Type.Immutable(Type.Array(NamedScope)),
});

export type ScopeExplanation = Type.Static<typeof ScopeExplanation>;
export const ScopeExplanation = Type.Object({
  needed: Type.Immutable(Type.Array(NeededScope)),
  unexplained: Type.Immutable(
    Type.Array(Type.Object({ text: Type.String(), reason: Type.String() })),
  ),
  /** Null when no scopes were given. */
  given: nullable(ScopeComparison),
});

/** Characters of pasted text; below what the server takes as a body. */
const MAX_TRACE = 1_500_000;
const MAX_SCOPES = 20_000;

/** What is asked: all of it counts together. */
export type ScopeQuestion = Type.Static<typeof ScopeQuestion>;
export const ScopeQuestion = Type.Object({
  /** Ids of features. */
  features: Type.Optional(Type.Array(Type.String(), { maxItems: 100 })),
  /** A HAR file, curl commands, lines with method and path, or names of operations. */
  trace: Type.Optional(Type.String({ maxLength: MAX_TRACE })),
  /** Calls in the request log: those of an app, or of all with an empty object. */
  recorded: Type.Optional(
    Type.Object({
      appId: Type.Optional(Type.String()),
      environment: Type.Optional(Environment),
      tenantId: Type.Optional(Type.Integer()),
    }),
  ),
  /** Scopes to compare with, pasted in any form. */
  scopes: Type.Optional(Type.String({ maxLength: MAX_SCOPES })),
  /** An app whose scopes to compare with. */
  appId: Type.Optional(Type.String()),
});

export const scopes = {
  features: describe({
    key: 'scopes.features',
    method: 'GET',
    path: `${OPERATOR}/scopes/features`,
    access: 'operator',
    summary: 'Lists features of integrations that scopes can be asked for.',
    status: 200,
    result: listOf(ScopeFeature),
  }),
  explain: describe({
    key: 'scopes.explain',
    method: 'POST',
    path: `${OPERATOR}/scopes/explain`,
    access: 'operator',
    summary: 'The least scopes for features and calls, and how scopes already had compare.',
    body: ScopeQuestion,
    status: 200,
    result: ScopeExplanation,
  }),
};
