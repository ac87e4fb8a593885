// Written by tools/contract-import.ts from the published document. Do not edit.

export type ActiveRequestArg = "True" | "Any" | "False";

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CallReasonResponse {
  readonly id: number;
  readonly name: string;
  readonly isLead: boolean;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface PaginatedResponseOfCallReasonResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CallReasonResponse[];
}
