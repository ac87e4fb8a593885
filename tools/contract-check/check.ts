import type { Correction } from '../contract/corrections.ts';
import { contractFacts, type ContractApi } from './contract-facts.ts';
import { documentFacts, type DocumentText } from './document-facts.ts';
import { compareFacts, type Difference, type Facts } from './facts.ts';
import {
  contractWebhookFacts,
  publishedWebhookFacts,
  type ContractWebhooks,
  type WebhookText,
} from './webhook-facts.ts';

/** What was published: documents by file name, and the webhooks where their file was found. */
export interface Published {
  readonly documents: Readonly<Record<string, DocumentText>>;
  readonly webhooks?: WebhookText;
  /** What was put right in the documents before the comparison. */
  readonly corrections?: readonly Correction[];
}

export interface Contracted {
  readonly apis: readonly ContractApi[];
  readonly webhooks: ContractWebhooks;
}

export interface CheckResult {
  /** Operations that both sides have, of all that either has. */
  readonly matchedOperations: number;
  readonly operations: number;
  readonly differences: readonly Difference[];
  readonly corrections: readonly Correction[];
}

/** Compares the contract with what was published, fact by fact. */
export function checkContract(contracted: Contracted, published: Published): CheckResult {
  const keyOf = (document: string) =>
    contracted.apis.find((api) => api.document === document)?.key ?? document;
  const contract = Object.fromEntries(contracted.apis.map((api) => [api.key, contractFacts(api)]));
  const document = Object.fromEntries(
    Object.entries(published.documents).map(([name, text]) => [keyOf(name), documentFacts(text)]),
  );
  const webhooks =
    published.webhooks === undefined
      ? []
      : compareFacts(
          contractWebhookFacts(contracted.webhooks),
          publishedWebhookFacts(published.webhooks, keyOf),
          ['webhooks'],
        );
  const ours = operationNames(contract);
  const theirs = operationNames(document);
  return {
    matchedOperations: ours.intersection(theirs).size,
    operations: ours.union(theirs).size,
    differences: [...compareFacts(contract, document), ...webhooks],
    corrections: published.corrections ?? [],
  };
}

function operationNames(apis: Readonly<Record<string, Facts>>): Set<string> {
  return new Set(
    Object.entries(apis).flatMap(([key, api]) => {
      const operations = typeof api === 'object' ? api['operation'] : undefined;
      return Object.keys(typeof operations === 'object' ? operations : {}).map(
        (id) => `${key} ${id}`,
      );
    }),
  );
}
