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

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";

export interface AttachmentApiModel {
  readonly alias?: string | null;
  readonly fileName?: string | null;
  readonly type: AttachmentAssetType;
  readonly url: string;
}

export type AttachmentAssetType = "Other" | "Image" | "VideoFile" | "VideoLink" | "Document";

export interface AttachmentUploadResponse {
  readonly path: string;
}

export interface CustomFieldRequestModel {
  readonly id?: number | null;
  readonly typeId?: number | null;
  readonly value?: string | null;
}

export interface CustomFieldResponseModel {
  readonly id: number;
  readonly typeId: number;
  readonly name?: string | null;
  readonly value?: string | null;
}

export interface EquipmentTypeCreateRequest {
  readonly name: string;
}

export interface EquipmentTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface EquipmentTypeUpdateRequest {
  readonly name?: string;
  readonly active?: boolean;
}

export interface InstalledEquipmentCreateRequest {
  readonly locationId: number;
  readonly name?: string | null;
  readonly equipmentTypeId?: number | null;
  readonly status?: InstalledEquipmentStatus | null;
  readonly installedOn?: string | null;
  readonly actualReplacementDate?: string | null;
  readonly manufacturedOn?: string | null;
  readonly serialNumber?: string | null;
  readonly barcodeId?: string | null;
  readonly memo?: string | null;
  readonly manufacturer?: string | null;
  readonly model?: string | null;
  readonly cost?: number | null;
  readonly manufacturerWarrantyStart?: string | null;
  readonly manufacturerWarrantyEnd?: string | null;
  readonly serviceProviderWarrantyStart?: string | null;
  readonly serviceProviderWarrantyEnd?: string | null;
  readonly customFields?: readonly CustomFieldRequestModel[] | null;
  readonly attachments?: readonly AttachmentApiModel[] | null;
  readonly tagTypeIds?: readonly number[] | null;
}

export interface InstalledEquipmentDetailedResponse {
  readonly id: number;
  readonly active: boolean;
  readonly equipmentId?: number | null;
  readonly locationId: number;
  readonly customerId: number;
  readonly invoiceItemId?: number | null;
  readonly name: string;
  readonly type?: InstalledEquipmentTypeModel | null;
  readonly installedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly serialNumber: string;
  readonly barcodeId?: string | null;
  readonly memo: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly cost: number;
  readonly status: InstalledEquipmentStatus;
  readonly manufacturerWarrantyStart?: string | null;
  readonly manufacturerWarrantyEnd?: string | null;
  readonly serviceProviderWarrantyStart?: string | null;
  readonly serviceProviderWarrantyEnd?: string | null;
  readonly tags?: readonly TagResponseModel[] | null;
  readonly actualReplacementDate?: string | null;
  readonly manufacturedOn?: string | null;
  readonly predictedReplacementMonths?: number | null;
  readonly predictedReplacementDate?: string | null;
  readonly customFields?: readonly CustomFieldResponseModel[] | null;
  readonly attachments?: readonly AttachmentApiModel[] | null;
}

export interface InstalledEquipmentListExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly InstalledEquipmentResponse[];
}

export interface InstalledEquipmentResponse {
  readonly id: number;
  readonly active: boolean;
  readonly equipmentId?: number | null;
  readonly locationId: number;
  readonly customerId: number;
  readonly invoiceItemId?: number | null;
  readonly name: string;
  readonly type?: InstalledEquipmentTypeModel | null;
  readonly installedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly serialNumber: string;
  readonly barcodeId?: string | null;
  readonly memo: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly cost: number;
  readonly status: InstalledEquipmentStatus;
  readonly manufacturerWarrantyStart?: string | null;
  readonly manufacturerWarrantyEnd?: string | null;
  readonly serviceProviderWarrantyStart?: string | null;
  readonly serviceProviderWarrantyEnd?: string | null;
  readonly tags?: readonly TagResponseModel[] | null;
  readonly actualReplacementDate?: string | null;
  readonly manufacturedOn?: string | null;
  readonly predictedReplacementMonths?: number | null;
  readonly predictedReplacementDate?: string | null;
}

export interface InstalledEquipmentTypeModel {
  readonly id: number;
  readonly name?: string | null;
}

export interface InstalledEquipmentUpdateRequest {
  readonly name?: string;
  readonly equipmentTypeId?: number;
  readonly status?: InstalledEquipmentStatus;
  readonly installedOn?: string | null;
  readonly actualReplacementDate?: string | null;
  readonly manufacturedOn?: string | null;
  readonly serialNumber?: string;
  readonly barcodeId?: string;
  readonly memo?: string;
  readonly manufacturer?: string;
  readonly model?: string;
  readonly cost?: number | null;
  readonly manufacturerWarrantyStart?: string | null;
  readonly manufacturerWarrantyEnd?: string | null;
  readonly serviceProviderWarrantyStart?: string | null;
  readonly serviceProviderWarrantyEnd?: string | null;
  readonly customFields?: readonly (CustomFieldRequestModel | null)[];
  readonly attachments?: readonly (AttachmentApiModel | null)[];
  readonly tagTypeIds?: readonly number[];
  readonly active?: boolean;
}

export interface TagResponseModel {
  readonly id: number;
  readonly ownerId: number;
  readonly typeId: number;
  readonly typeName?: string | null;
  readonly memo?: string | null;
  readonly color?: string | null;
  readonly textColor?: string | null;
  readonly code?: string | null;
}

export interface CustomFieldTypeModel {
  readonly id: number;
  readonly name: string;
  readonly dataType: CustomFieldDataType;
  readonly dataTypeOptions: readonly string[];
}

export type InstalledEquipmentStatus = "Installed" | "Replaced";

export interface RepositoryPageResultOfCustomFieldTypeModel {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly data: readonly CustomFieldTypeModel[];
  readonly totalCount?: number | null;
}

export interface PaginatedResponseOfEquipmentTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly EquipmentTypeResponse[];
}

export interface PaginatedResponseOfInstalledEquipmentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly InstalledEquipmentResponse[];
}
