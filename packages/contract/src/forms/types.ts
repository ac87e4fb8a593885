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

export interface FormAttachment {
  readonly fileName: string;
  readonly createdFrom: string;
  readonly originalFileName: string;
  readonly thumbnail: string;
}

export type OwnerType = "Job" | "Call" | "Customer" | "Location" | "Equipment" | "Technician" | "JobAppointment" | "Membership" | "Truck" | "Project" | "ServiceAgreement" | "InvoiceItem";

export type StoplightValue = "Red" | "Yellow" | "Green";

export interface CheckboxFieldApiDto {
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
  readonly id: string;
  readonly name: string;
  readonly values: readonly string[];
  readonly options: string;
}

export interface DateFieldApiDto {
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
  readonly id: string;
  readonly name: string;
  readonly value?: string | null;
}

export interface DropdownFieldApiDto {
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
  readonly id: string;
  readonly name: string;
  readonly options: string;
  readonly value: string;
}

export interface FormFieldApiDto {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
}

export interface FormOwner {
  readonly type: OwnerType;
  readonly id: number;
}

export type FormOwnerType = "Job" | "Call" | "Customer" | "Location" | "Equipment" | "Technician" | "JobAppointment" | "Membership" | "Truck";

export interface FormSectionApiDto {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly units: readonly (FormFieldApiDto | FormStaticElementApiDto | DropdownFieldApiDto | NumberFieldApiDto | TextFieldApiDto | CheckboxFieldApiDto | DateFieldApiDto | PictureFieldApiDto | RadioFieldApiDto | SignatureFieldApiDto | StoplightFieldApiDto)[];
}

export interface FormStaticElementApiDto {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

export interface NumberFieldApiDto {
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
  readonly id: string;
  readonly name: string;
  readonly value?: number | null;
}

export interface PictureFieldApiDto {
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
  readonly id: string;
  readonly name: string;
}

export interface RadioFieldApiDto {
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
  readonly id: string;
  readonly name: string;
  readonly options: string;
  readonly value: string;
}

export interface SignatureFieldApiDto {
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isRefused: boolean;
  readonly refusalReason: string;
}

export interface StoplightFieldApiDto {
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
  readonly id: string;
  readonly name: string;
  readonly value?: StoplightValue | null;
}

export type SubmissionStatus = "Started" | "Completed" | "Any";

export interface TextFieldApiDto {
  readonly type: string;
  readonly comment: string;
  readonly attachments: readonly FormAttachment[];
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

export interface AttachmentResponse {
  readonly fileName: string;
}

export interface FormResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name?: string | null;
  readonly published: boolean;
  readonly hasConditionalLogic: boolean;
  readonly hasTriggers: boolean;
  readonly createdById: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface FormSubmissionResponse {
  readonly id: number;
  readonly formId: number;
  readonly formName?: string | null;
  readonly submittedOn: string;
  readonly createdById: number;
  readonly status: SubmissionStatus;
  readonly owners?: readonly FormOwner[] | null;
  readonly units?: readonly (FormSectionApiDto | FormFieldApiDto | FormStaticElementApiDto | DropdownFieldApiDto | NumberFieldApiDto | TextFieldApiDto | CheckboxFieldApiDto | DateFieldApiDto | PictureFieldApiDto | RadioFieldApiDto | SignatureFieldApiDto | StoplightFieldApiDto)[] | null;
}

export type StatusField = "Any" | "Published" | "Unpublished";

export interface PaginatedResponseOfFormResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly FormResponse[];
}

export interface PaginatedResponseOfFormSubmissionResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly FormSubmissionResponse[];
}
