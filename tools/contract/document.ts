import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The members of an OpenAPI document that the importer reads. */
export interface OpenApiDocument {
  info: { title: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: {
    schemas: Record<string, OpenApiSchema>;
    securitySchemes?: {
      oauth?: { flows: { clientCredentials: { scopes: Record<string, string> } } };
    };
  };
}

export interface OpenApiOperation {
  operationId: string;
  tags: string[];
  parameters?: OpenApiParameter[];
  requestBody?: { content: Record<string, { schema: OpenApiSchema }> };
  responses: Record<string, { content?: Record<string, { schema?: OpenApiSchema }> }>;
  security?: Record<string, string[]>[];
}

export interface OpenApiParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: OpenApiSchema;
}

export interface OpenApiSchema {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  description?: string;
  properties?: Record<string, OpenApiSchema>;
  items?: OpenApiSchema;
  additionalProperties?: boolean | OpenApiSchema;
  oneOf?: OpenApiSchema[];
  anyOf?: OpenApiSchema[];
  [keyword: string]: unknown;
}

/** File names of the JSON documents behind files and folders, sorted. */
export async function listDocuments(places: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const place of places) {
    if ((await stat(place)).isDirectory()) {
      const names = (await readdir(place)).filter((name) => name.endsWith('.json'));
      found.push(...names.map((name) => join(place, name)));
    } else {
      found.push(place);
    }
  }
  return found.toSorted();
}

/** @throws Error with a sentence for the user when the file holds no JSON */
export async function readJson<T>(file: string): Promise<T> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new Error(`${file} is not JSON.`, { cause });
  }
}
