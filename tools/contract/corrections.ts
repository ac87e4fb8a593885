/** A fact the published documents get wrong, and what is kept instead. */
export interface Correction {
  /** The document's file name. */
  readonly document: string;
  readonly schema: string;
  readonly member: string;
  /** What the document says; once it says something else, the correction no longer applies. */
  readonly published: Readonly<Record<string, unknown>>;
  readonly kept: Readonly<Record<string, unknown>>;
  readonly because: string;
}

export const CORRECTIONS: readonly Correction[] = [
  {
    document: 'reporting-v2.json',
    schema: 'Reporting.V2.ReportDataParameter',
    member: 'value',
    published: { type: 'null' },
    kept: {},
    because: 'A report is run with dates, numbers, texts and lists for values, never with null.',
  },
];

interface Correctable {
  readonly components: {
    readonly schemas?: Readonly<Record<string, object>>;
  };
}

/** The document with its corrections, and those that were made. The one given stays as it is. */
export function correctDocument<D extends Correctable>(
  fileName: string,
  document: D,
): { readonly document: D; readonly made: readonly Correction[] } {
  const made = CORRECTIONS.filter(
    (correction) => correction.document === fileName && isPublished(correction, document),
  );
  if (made.length === 0) return { document, made };
  const corrected = structuredClone(document);
  for (const { schema, member, kept } of made) {
    Object.assign(membersOf(corrected, schema), { [member]: kept });
  }
  return { document: corrected, made };
}

function isPublished({ schema, member, published }: Correction, document: Correctable): boolean {
  const said = membersOf(document, schema)[member];
  return (
    said !== undefined && Object.entries(published).every(([key, value]) => said[key] === value)
  );
}

type Members = Record<string, Record<string, unknown> | undefined>;

function membersOf(document: Correctable, schema: string): Members {
  const found = document.components.schemas?.[schema] as { properties?: Members } | undefined;
  return found?.properties ?? {};
}
