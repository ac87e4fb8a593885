// Written by tools/contract-import.ts from the published document. Do not edit.

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface PaginatedResponseOfReportCategoryListItem {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ReportCategoryListItem[];
}

export interface PaginatedResponseOfReportListItem {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ReportListItem[];
}

export type DataType = "String" | "Number" | "Boolean" | "Date" | "Time";

export interface DynamicSetResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly (readonly unknown[])[];
  readonly fields: readonly HeaderField[];
}

export interface HeaderField {
  readonly name: string;
  readonly label: string;
}

export interface ParameterPossibleValues {
  readonly fields: readonly HeaderField[];
  readonly dynamicSetId?: string | null;
  readonly values?: readonly (readonly unknown[])[] | null;
}

export interface ReportCategoryListItem {
  readonly id: string;
  readonly name: string;
}

export interface ReportDataParameter {
  readonly name: string;
  readonly value?: unknown;
}

export interface ReportDataRequest {
  readonly parameters: readonly ReportDataParameter[];
}

export interface ReportDataResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly (readonly unknown[])[];
  readonly fields: readonly HeaderField[];
}

export interface ReportField {
  readonly name: string;
  readonly label: string;
  readonly dataType: DataType;
}

export interface ReportListItem {
  readonly id: number;
  readonly name: string;
  readonly description?: string | null;
}

export interface ReportParameter {
  readonly name: string;
  readonly label: string;
  readonly dataType: DataType;
  readonly isArray: boolean;
  readonly isRequired: boolean;
  readonly acceptValues?: ParameterPossibleValues | null;
}

export interface ReportResponse {
  readonly id: number;
  readonly name: string;
  readonly description?: string | null;
  readonly modifiedOn: string;
  readonly parameters: readonly ReportParameter[];
  readonly fields: readonly ReportField[];
}
