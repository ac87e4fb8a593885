import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { correctDocument, type Correction } from '../contract/corrections.ts';
import type { Published } from './check.ts';
import type { DocumentText } from './document-facts.ts';
import type { WebhookText } from './webhook-facts.ts';

const WEBHOOK_FILE = 'webhook-events.json';

/**
 * The OpenAPI documents of a folder, and the webhook file in it or beside it.
 *
 * @throws Error with a sentence for the user when there is no folder, no document, or no JSON
 */
export function readFolder(folder: string): Published {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const documents: Record<string, DocumentText> = {};
  const corrections: Correction[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.json') || name === WEBHOOK_FILE) continue;
    const document = readJson<Partial<DocumentText>>(join(folder, name));
    if (!isDocument(document)) continue;
    const corrected = correctDocument(name, document);
    documents[name] = corrected.document;
    corrections.push(...corrected.made);
  }
  if (Object.keys(documents).length === 0) {
    throw new Error(`The folder ${folder} holds no OpenAPI document.`);
  }
  const places = [folder, dirname(resolve(folder))].map((place) => join(place, WEBHOOK_FILE));
  const webhookFile = places.find(existsSync);
  if (webhookFile === undefined) return { documents, corrections };
  return { documents, corrections, webhooks: readJson<WebhookText>(webhookFile) };
}

function isDocument(value: Partial<DocumentText>): value is DocumentText {
  return value.paths !== undefined && value.components !== undefined && value.info !== undefined;
}

function readJson<T>(file: string): T {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new Error(`${file} is not JSON.`, { cause });
  }
}
