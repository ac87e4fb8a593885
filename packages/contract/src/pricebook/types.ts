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

export interface CollectionResultOfMaterialsMarkupResponse {
  readonly data: readonly MaterialsMarkupResponse[];
  readonly page: number;
  readonly pageSize: number;
  readonly totalCount: number;
  readonly hasMore: boolean;
}

export interface ClientSpecificPricingExceptionRequest {
  readonly skuId: number;
  readonly value: number;
  readonly valueType: MarkupType;
}

export interface ClientSpecificPricingExceptionResponse {
  readonly skuId: number;
  readonly skuType: SkuType;
  readonly value: number;
  readonly valueType: MarkupType;
}

export interface ClientSpecificPricingResponse {
  readonly id: number;
  readonly exceptions: readonly ClientSpecificPricingExceptionResponse[];
}

export interface UpdateClientSpecificPricingExceptionResponse {
  readonly skuId: number;
  readonly value: number;
  readonly valueType: MarkupType;
}

export interface UpdateClientSpecificPricingRequest {
  readonly exceptions?: readonly ClientSpecificPricingExceptionRequest[] | null;
}

export interface UpdateClientSpecificPricingResponse {
  readonly exceptions: readonly UpdateClientSpecificPricingExceptionResponse[];
}

export interface ExportResponseOfExportCategoryResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportCategoryResponse[];
}

export interface ExportResponseOfExportEquipmentResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportEquipmentResponse[];
}

export interface ExportResponseOfExportMaterialResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportMaterialResponse[];
}

export interface ExportResponseOfExportServiceResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportServiceResponse[];
}

export interface PaginatedResponseOfClientSpecificPricingResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ClientSpecificPricingResponse[];
}

export interface PaginatedResponseOfCategoryResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CategoryResponse[];
}

export interface PaginatedResponseOfCostTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CostTypeResponse[];
}

export interface PaginatedResponseOfDiscountAndFeesResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly DiscountAndFeesResponse[];
}

export interface PaginatedResponseOfEquipmentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly EquipmentResponse[];
}

export interface PaginatedResponseOfMaterialResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly MaterialResponse[];
}

export interface PaginatedResponseOfServiceGetResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ServiceGetResponse[];
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";

export interface CategoryCreateRequest {
  readonly name: string;
  readonly active?: boolean | null;
  readonly description?: string | null;
  readonly parentId?: number | null;
  readonly position?: number | null;
  readonly image?: string | null;
  readonly categoryType: CategoryType;
  readonly businessUnitIds?: readonly number[] | null;
  readonly skuImages?: readonly string[] | null;
  readonly skuVideos?: readonly string[] | null;
}

export interface CategoryResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly description?: string | null;
  readonly image?: string | null;
  readonly parentId?: number | null;
  readonly position: number;
  readonly categoryType: CategoryType;
  readonly subcategories?: readonly CategoryResponse[] | null;
  readonly businessUnitIds?: readonly number[] | null;
  readonly skuImages?: readonly string[] | null;
  readonly skuVideos?: readonly string[] | null;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly hideInMobile: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export type CategoryType = "Services" | "Materials";

export interface CategoryUpdateRequest {
  readonly name?: string;
  readonly active?: boolean;
  readonly description?: string;
  readonly parentId?: number | null;
  readonly position?: number;
  readonly image?: string;
  readonly categoryType?: CategoryType;
  readonly businessUnitIds?: readonly number[];
  readonly skuImages?: readonly (string | null)[];
  readonly skuVideos?: readonly (string | null)[];
}

export interface CostTypeResponse {
  readonly id: number;
  readonly name?: string | null;
}

export interface CustomIdMappingModel {
  readonly customId: string;
  readonly id: number;
}

export interface DimensionsRequest {
  readonly height?: number | null;
  readonly width?: number | null;
  readonly depth?: number | null;
}

export interface DimensionsResponse {
  readonly height?: number | null;
  readonly width?: number | null;
  readonly depth?: number | null;
}

export interface DiscountAndFeesBulkCreateRequest {
  readonly type: PriceModifierType;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly amountType: PriceModifierAmountType;
  readonly amount: number;
  readonly limit?: number | null;
  readonly taxable?: boolean | null;
  readonly categories?: readonly number[] | null;
  readonly hours?: number | null;
  readonly assets?: readonly SkuAssetRequest[] | null;
  readonly account?: string | null;
  readonly intacctGlGroupAccount?: string | null;
  readonly crossSaleGroup?: string | null;
  readonly active?: boolean | null;
  readonly bonus?: number | null;
  readonly commissionBonus?: number | null;
  readonly paysCommission?: boolean | null;
  readonly excludeFromPayroll?: boolean | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly customId?: string | null;
}

export interface DiscountAndFeesBulkUpdateRequest {
  readonly type: PriceModifierType;
  readonly code: string;
  readonly displayName: string;
  readonly description: string;
  readonly amountType: PriceModifierAmountType;
  readonly amount: number;
  readonly intacctGlGroupAccount: string;
  readonly limit: number;
  readonly taxable: boolean;
  readonly categories: readonly number[];
  readonly hours: number;
  readonly assets: readonly SkuAssetRequest[];
  readonly account: string;
  readonly crossSaleGroup: string;
  readonly active: boolean;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly paysCommission: boolean;
  readonly excludeFromPayroll: boolean;
  readonly externalData?: ExternalDataUpdateRequest | null;
  readonly budgetCostCode: string;
  readonly budgetCostType: string;
  readonly id: number;
}

export interface DiscountAndFeesCreateRequest {
  readonly type: PriceModifierType;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly amountType: PriceModifierAmountType;
  readonly amount: number;
  readonly limit?: number | null;
  readonly taxable?: boolean | null;
  readonly categories?: readonly number[] | null;
  readonly hours?: number | null;
  readonly assets?: readonly SkuAssetRequest[] | null;
  readonly account?: string | null;
  readonly intacctGlGroupAccount?: string | null;
  readonly crossSaleGroup?: string | null;
  readonly active?: boolean | null;
  readonly bonus?: number | null;
  readonly commissionBonus?: number | null;
  readonly paysCommission?: boolean | null;
  readonly excludeFromPayroll?: boolean | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
}

export interface DiscountAndFeesResponse {
  readonly id: number;
  readonly type: PriceModifierType;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly amountType: PriceModifierAmountType;
  readonly amount: number;
  readonly limit: number;
  readonly taxable: boolean;
  readonly categories?: readonly number[] | null;
  readonly hours: number;
  readonly assets?: readonly SkuAssetResponse[] | null;
  readonly account?: string | null;
  readonly crossSaleGroup?: string | null;
  readonly active: boolean;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly paysCommission: boolean;
  readonly excludeFromPayroll: boolean;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface DiscountAndFeesUpdateRequest {
  readonly type?: PriceModifierType;
  readonly code?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly amountType?: PriceModifierAmountType;
  readonly amount?: number;
  readonly intacctGlGroupAccount?: string;
  readonly limit?: number;
  readonly taxable?: boolean;
  readonly categories?: readonly number[];
  readonly hours?: number;
  readonly assets?: readonly SkuAssetRequest[];
  readonly account?: string;
  readonly crossSaleGroup?: string;
  readonly active?: boolean;
  readonly bonus?: number;
  readonly commissionBonus?: number;
  readonly paysCommission?: boolean;
  readonly excludeFromPayroll?: boolean;
  readonly externalData?: ExternalDataUpdateRequest | null;
  readonly budgetCostCode?: string;
  readonly budgetCostType?: string;
}

export interface EquipmentBulkCreateRequest {
  readonly equipmentMaterials?: readonly SkuLinkBulkCreateRequest[] | null;
  readonly recommendations?: readonly EquipmentRecommendationBulkCreateRequest[] | null;
  readonly upgrades?: readonly SkuUpgradeBulkCreateRequest[] | null;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly price?: number | null;
  readonly memberPrice?: number | null;
  readonly addOnPrice?: number | null;
  readonly addOnMemberPrice?: number | null;
  readonly active?: boolean | null;
  readonly manufacturer?: string | null;
  readonly model?: string | null;
  readonly manufacturerWarranty?: SkuWarrantyRequest | null;
  readonly serviceProviderWarranty?: SkuWarrantyRequest | null;
  readonly assets?: readonly SkuAssetRequest[] | null;
  readonly categories?: readonly number[] | null;
  readonly primaryVendor?: SkuVendorRequest | null;
  readonly otherVendors?: readonly SkuVendorRequest[] | null;
  readonly account?: string | null;
  readonly costOfSaleAccount?: string | null;
  readonly assetAccount?: string | null;
  readonly intacctGlGroupAccount?: string | null;
  readonly crossSaleGroup?: string | null;
  readonly paysCommission?: boolean | null;
  readonly bonus?: number | null;
  readonly commissionBonus?: number | null;
  readonly hours?: number | null;
  readonly taxable?: boolean | null;
  readonly cost?: number | null;
  readonly unitOfMeasure?: string | null;
  readonly isInventory?: boolean | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly isConfigurableEquipment?: boolean | null;
  readonly variationEquipment?: readonly number[] | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly dimensions?: DimensionsRequest | null;
  readonly isCostLocked?: boolean | null;
  readonly isPriceLocked?: boolean | null;
  readonly customId?: string | null;
}

export interface EquipmentBulkUpdateRequest {
  readonly code: string;
  readonly displayName: string;
  readonly description: string;
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly active: boolean;
  readonly manufacturer: string;
  readonly model: string;
  readonly manufacturerWarranty: SkuWarrantyRequest;
  readonly serviceProviderWarranty: SkuWarrantyRequest;
  readonly assets: readonly SkuAssetRequest[];
  readonly recommendations: readonly EquipmentRecommendationRequest[];
  readonly upgrades: readonly number[];
  readonly equipmentMaterials: readonly SkuLinkRequest[];
  readonly categories: readonly number[];
  readonly primaryVendor: SkuVendorRequest;
  readonly otherVendors: readonly SkuVendorRequest[];
  readonly account: string;
  readonly costOfSaleAccount: string;
  readonly assetAccount: string;
  readonly intacctGlGroupAccount: string;
  readonly crossSaleGroup: string;
  readonly paysCommission: boolean;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly hours: number;
  readonly taxable: boolean;
  readonly cost: number;
  readonly unitOfMeasure: string;
  readonly isInventory: boolean;
  readonly externalData?: ExternalDataUpdateRequest | null;
  readonly isConfigurableEquipment: boolean;
  readonly variationEquipment: readonly number[];
  readonly dimensions: DimensionsRequest;
  readonly budgetCostCode: string;
  readonly budgetCostType: string;
  readonly isCostLocked: boolean;
  readonly isPriceLocked: boolean;
  readonly id: number;
}

export interface EquipmentCreateRequest {
  readonly equipmentMaterials?: readonly SkuLinkRequest[] | null;
  readonly recommendations?: readonly EquipmentRecommendationRequest[] | null;
  readonly upgrades?: readonly number[] | null;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly price?: number | null;
  readonly memberPrice?: number | null;
  readonly addOnPrice?: number | null;
  readonly addOnMemberPrice?: number | null;
  readonly active?: boolean | null;
  readonly manufacturer?: string | null;
  readonly model?: string | null;
  readonly manufacturerWarranty?: SkuWarrantyRequest | null;
  readonly serviceProviderWarranty?: SkuWarrantyRequest | null;
  readonly assets?: readonly SkuAssetRequest[] | null;
  readonly categories?: readonly number[] | null;
  readonly primaryVendor?: SkuVendorRequest | null;
  readonly otherVendors?: readonly SkuVendorRequest[] | null;
  readonly account?: string | null;
  readonly costOfSaleAccount?: string | null;
  readonly assetAccount?: string | null;
  readonly intacctGlGroupAccount?: string | null;
  readonly crossSaleGroup?: string | null;
  readonly paysCommission?: boolean | null;
  readonly bonus?: number | null;
  readonly commissionBonus?: number | null;
  readonly hours?: number | null;
  readonly taxable?: boolean | null;
  readonly cost?: number | null;
  readonly unitOfMeasure?: string | null;
  readonly isInventory?: boolean | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly isConfigurableEquipment?: boolean | null;
  readonly variationEquipment?: readonly number[] | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly dimensions?: DimensionsRequest | null;
  readonly isCostLocked?: boolean | null;
  readonly isPriceLocked?: boolean | null;
}

export interface EquipmentRecommendationBulkCreateRequest {
  readonly skuId?: number | null;
  readonly customId?: string | null;
  readonly type: EquipmentRecommendationType;
}

export interface EquipmentRecommendationRequest {
  readonly skuId: number;
  readonly type: EquipmentRecommendationType;
}

export interface EquipmentRecommendationResponse {
  readonly skuId: number;
  readonly type: EquipmentRecommendationType;
}

export type EquipmentRecommendationType = "Service" | "Material";

export interface EquipmentResponse {
  readonly id: number;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly active: boolean;
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly manufacturer?: string | null;
  readonly model?: string | null;
  readonly manufacturerWarranty: SkuWarrantyResponse;
  readonly serviceProviderWarranty: SkuWarrantyResponse;
  readonly categories: readonly number[];
  readonly assets: readonly SkuAssetResponse[];
  readonly recommendations: readonly EquipmentRecommendationResponse[];
  readonly upgrades: readonly number[];
  readonly equipmentMaterials: readonly SkuLinkResponse[];
  readonly primaryVendor?: SkuVendorResponse | null;
  readonly otherVendors?: readonly SkuVendorResponse[] | null;
  readonly account?: string | null;
  readonly costOfSaleAccount?: string | null;
  readonly assetAccount?: string | null;
  readonly crossSaleGroup?: string | null;
  readonly paysCommission: boolean;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly hours: number;
  readonly taxable: boolean;
  readonly cost: number;
  readonly unitOfMeasure?: string | null;
  readonly isInventory: boolean;
  readonly modifiedOn: string;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly isConfigurableEquipment: boolean;
  readonly variationsOrConfigurableEquipment?: readonly number[] | null;
  readonly typeId?: number | null;
  readonly displayInAmount: boolean;
  readonly generalLedgerAccountId?: number | null;
  readonly createdOn: string;
  readonly defaultAssetUrl?: string | null;
  readonly dimensions?: DimensionsResponse | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isCostLocked?: boolean | null;
  readonly isPriceLocked?: boolean | null;
}

export interface EquipmentUpdateRequest {
  readonly code?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly price?: number;
  readonly memberPrice?: number;
  readonly addOnPrice?: number;
  readonly addOnMemberPrice?: number;
  readonly active?: boolean;
  readonly manufacturer?: string;
  readonly model?: string;
  readonly manufacturerWarranty?: SkuWarrantyRequest;
  readonly serviceProviderWarranty?: SkuWarrantyRequest;
  readonly assets?: readonly SkuAssetRequest[];
  readonly recommendations?: readonly EquipmentRecommendationRequest[];
  readonly upgrades?: readonly number[];
  readonly equipmentMaterials?: readonly SkuLinkRequest[];
  readonly categories?: readonly number[];
  readonly primaryVendor?: SkuVendorRequest;
  readonly otherVendors?: readonly SkuVendorRequest[];
  readonly account?: string;
  readonly costOfSaleAccount?: string;
  readonly assetAccount?: string;
  readonly intacctGlGroupAccount?: string;
  readonly crossSaleGroup?: string;
  readonly paysCommission?: boolean;
  readonly bonus?: number;
  readonly commissionBonus?: number;
  readonly hours?: number;
  readonly taxable?: boolean;
  readonly cost?: number;
  readonly unitOfMeasure?: string;
  readonly isInventory?: boolean;
  readonly externalData?: ExternalDataUpdateRequest | null;
  readonly isConfigurableEquipment?: boolean;
  readonly variationEquipment?: readonly number[];
  readonly dimensions?: DimensionsRequest;
  readonly budgetCostCode?: string;
  readonly budgetCostType?: string;
  readonly isCostLocked?: boolean;
  readonly isPriceLocked?: boolean;
}

export interface ExportCategoryResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly description?: string | null;
  readonly image?: string | null;
  readonly parentId?: number | null;
  readonly position: number;
  readonly categoryType: CategoryType;
  readonly subcategories?: readonly CategoryResponse[] | null;
  readonly businessUnitIds?: readonly number[] | null;
  readonly skuImages?: readonly string[] | null;
  readonly skuVideos?: readonly string[] | null;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly hideInMobile: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ExportEquipmentResponse {
  readonly id: number;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly active: boolean;
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly manufacturer?: string | null;
  readonly model?: string | null;
  readonly manufacturerWarranty: SkuWarrantyResponse;
  readonly serviceProviderWarranty: SkuWarrantyResponse;
  readonly categories: readonly number[];
  readonly assets: readonly SkuAssetResponse[];
  readonly recommendations: readonly EquipmentRecommendationResponse[];
  readonly upgrades: readonly number[];
  readonly equipmentMaterials: readonly SkuLinkResponse[];
  readonly primaryVendor?: SkuVendorResponse | null;
  readonly otherVendors?: readonly SkuVendorResponse[] | null;
  readonly account?: string | null;
  readonly costOfSaleAccount?: string | null;
  readonly assetAccount?: string | null;
  readonly crossSaleGroup?: string | null;
  readonly paysCommission: boolean;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly hours: number;
  readonly taxable: boolean;
  readonly cost: number;
  readonly unitOfMeasure?: string | null;
  readonly isInventory: boolean;
  readonly modifiedOn: string;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly isConfigurableEquipment: boolean;
  readonly variationsOrConfigurableEquipment?: readonly number[] | null;
  readonly typeId?: number | null;
  readonly displayInAmount: boolean;
  readonly generalLedgerAccountId?: number | null;
  readonly createdOn: string;
  readonly defaultAssetUrl?: string | null;
  readonly dimensions?: DimensionsResponse | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isCostLocked?: boolean | null;
  readonly isPriceLocked?: boolean | null;
}

export interface ExportMaterialResponse {
  readonly id: number;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly cost: number;
  readonly active: boolean;
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly hours: number;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly paysCommission: boolean;
  readonly deductAsJobCost: boolean;
  readonly unitOfMeasure?: string | null;
  readonly isInventory: boolean;
  readonly account?: string | null;
  readonly costOfSaleAccount?: string | null;
  readonly assetAccount?: string | null;
  readonly taxable?: boolean | null;
  readonly primaryVendor?: SkuVendorResponse | null;
  readonly otherVendors?: readonly SkuVendorResponse[] | null;
  readonly categories: readonly number[];
  readonly assets: readonly SkuAssetResponse[];
  readonly modifiedOn: string;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly isConfigurableMaterial: boolean;
  readonly chargeableByDefault: boolean;
  readonly variationsOrConfigurableMaterials?: readonly number[] | null;
  readonly businessUnitId?: number | null;
  readonly createdById: number;
  readonly createdOn: string;
  readonly displayInAmount: boolean;
  readonly generalLedgerAccountId?: number | null;
  readonly isOtherDirectCost: boolean;
  readonly costTypeId?: number | null;
  readonly defaultAssetUrl?: string | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isCostLocked?: boolean | null;
  readonly isPriceLocked?: boolean | null;
  readonly isChemical?: boolean | null;
  readonly epaNumber?: string | null;
  readonly activeIngredients?: string | null;
}

export interface ExportServiceResponse {
  readonly id: number;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly warranty?: SkuWarrantyResponse | null;
  readonly categories: readonly SkuCategoryResponse[];
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly taxable: boolean;
  readonly account?: string | null;
  readonly hours: number;
  readonly isLabor?: boolean | null;
  readonly recommendations: readonly number[];
  readonly upgrades: readonly number[];
  readonly assets: readonly SkuAssetResponse[];
  readonly serviceMaterials: readonly SkuLinkResponse[];
  readonly serviceEquipment: readonly SkuLinkResponse[];
  readonly active: boolean;
  readonly crossSaleGroup?: string | null;
  readonly paysCommission: boolean;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly modifiedOn: string;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly businessUnitId?: number | null;
  readonly cost: number;
  readonly createdOn: string;
  readonly soldByCommission: number;
  readonly defaultAssetUrl?: string | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isPriceLocked?: boolean | null;
}

export interface ExternalDataCreateRequest {
  readonly applicationGuid: string;
  readonly externalData: readonly ExternalDataModel[];
}

export interface ExternalDataModel {
  readonly key: string;
  readonly value: string;
}

export type ExternalDataPatchMode = "Replace" | "Merge";

export interface ExternalDataUpdateModel {
  readonly key: string;
  readonly value?: string | null;
}

export interface ExternalDataUpdateRequest {
  readonly patchMode?: ExternalDataPatchMode | null;
  readonly applicationGuid: string;
  readonly externalData: readonly ExternalDataUpdateModel[];
}

export interface ImageUploadResponse {
  readonly path: string;
}

export interface MaterialBulkCreateRequest {
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly cost?: number | null;
  readonly active?: boolean | null;
  readonly price?: number | null;
  readonly memberPrice?: number | null;
  readonly addOnPrice?: number | null;
  readonly addOnMemberPrice?: number | null;
  readonly hours?: number | null;
  readonly bonus?: number | null;
  readonly commissionBonus?: number | null;
  readonly paysCommission?: boolean | null;
  readonly deductAsJobCost?: boolean | null;
  readonly unitOfMeasure?: string | null;
  readonly isInventory?: boolean | null;
  readonly account?: string | null;
  readonly costOfSaleAccount?: string | null;
  readonly assetAccount?: string | null;
  readonly intacctGlGroupAccount?: string | null;
  readonly taxable?: boolean | null;
  readonly primaryVendor?: SkuVendorRequest | null;
  readonly otherVendors?: readonly SkuVendorRequest[] | null;
  readonly assets?: readonly SkuAssetRequest[] | null;
  readonly categories?: readonly number[] | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly isConfigurableMaterial?: boolean | null;
  readonly chargeableByDefault?: boolean | null;
  readonly variationMaterials?: readonly number[] | null;
  readonly isOtherDirectCost?: boolean | null;
  readonly costTypeId?: number | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isCostLocked?: boolean | null;
  readonly isPriceLocked?: boolean | null;
  readonly isChemical?: boolean | null;
  readonly epaNumber?: string | null;
  readonly activeIngredients?: string | null;
  readonly customId?: string | null;
}

export interface MaterialBulkUpdateRequest {
  readonly code: string;
  readonly displayName: string;
  readonly description: string;
  readonly cost: number;
  readonly active: boolean;
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly hours: number;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly paysCommission: boolean;
  readonly deductAsJobCost: boolean;
  readonly unitOfMeasure: string;
  readonly isInventory: boolean;
  readonly account: string;
  readonly costOfSaleAccount: string;
  readonly assetAccount: string;
  readonly intacctGlGroupAccount: string;
  readonly taxable: boolean;
  readonly primaryVendor: SkuVendorRequest;
  readonly otherVendors: readonly SkuVendorRequest[];
  readonly assets: readonly SkuAssetRequest[];
  readonly categories: readonly number[];
  readonly externalData?: ExternalDataUpdateRequest | null;
  readonly isConfigurableMaterial: boolean;
  readonly chargeableByDefault: boolean;
  readonly variationMaterials: readonly number[];
  readonly costTypeId?: number | null;
  readonly budgetCostCode: string;
  readonly budgetCostType: string;
  readonly isCostLocked: boolean;
  readonly isPriceLocked: boolean;
  readonly isChemical: boolean;
  readonly epaNumber: string;
  readonly activeIngredients: string;
  readonly id: number;
}

export interface MaterialCreateRequest {
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly cost?: number | null;
  readonly active?: boolean | null;
  readonly price?: number | null;
  readonly memberPrice?: number | null;
  readonly addOnPrice?: number | null;
  readonly addOnMemberPrice?: number | null;
  readonly hours?: number | null;
  readonly bonus?: number | null;
  readonly commissionBonus?: number | null;
  readonly paysCommission?: boolean | null;
  readonly deductAsJobCost?: boolean | null;
  readonly unitOfMeasure?: string | null;
  readonly isInventory?: boolean | null;
  readonly account?: string | null;
  readonly costOfSaleAccount?: string | null;
  readonly assetAccount?: string | null;
  readonly intacctGlGroupAccount?: string | null;
  readonly taxable?: boolean | null;
  readonly primaryVendor?: SkuVendorRequest | null;
  readonly otherVendors?: readonly SkuVendorRequest[] | null;
  readonly assets?: readonly SkuAssetRequest[] | null;
  readonly categories?: readonly number[] | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly isConfigurableMaterial?: boolean | null;
  readonly chargeableByDefault?: boolean | null;
  readonly variationMaterials?: readonly number[] | null;
  readonly isOtherDirectCost?: boolean | null;
  readonly costTypeId?: number | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isCostLocked?: boolean | null;
  readonly isPriceLocked?: boolean | null;
  readonly isChemical?: boolean | null;
  readonly epaNumber?: string | null;
  readonly activeIngredients?: string | null;
}

export interface MaterialResponse {
  readonly id: number;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly cost: number;
  readonly active: boolean;
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly hours: number;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly paysCommission: boolean;
  readonly deductAsJobCost: boolean;
  readonly unitOfMeasure?: string | null;
  readonly isInventory: boolean;
  readonly account?: string | null;
  readonly costOfSaleAccount?: string | null;
  readonly assetAccount?: string | null;
  readonly taxable?: boolean | null;
  readonly primaryVendor?: SkuVendorResponse | null;
  readonly otherVendors?: readonly SkuVendorResponse[] | null;
  readonly categories: readonly number[];
  readonly assets: readonly SkuAssetResponse[];
  readonly modifiedOn: string;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly isConfigurableMaterial: boolean;
  readonly chargeableByDefault: boolean;
  readonly variationsOrConfigurableMaterials?: readonly number[] | null;
  readonly businessUnitId?: number | null;
  readonly createdById: number;
  readonly createdOn: string;
  readonly displayInAmount: boolean;
  readonly generalLedgerAccountId?: number | null;
  readonly isOtherDirectCost: boolean;
  readonly costTypeId?: number | null;
  readonly defaultAssetUrl?: string | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isCostLocked?: boolean | null;
  readonly isPriceLocked?: boolean | null;
  readonly isChemical?: boolean | null;
  readonly epaNumber?: string | null;
  readonly activeIngredients?: string | null;
}

export interface MaterialsMarkupRequest {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly percent: number;
}

export interface MaterialsMarkupResponse {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly percent: number;
}

export interface MaterialUpdateRequest {
  readonly code?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly cost?: number;
  readonly active?: boolean;
  readonly price?: number;
  readonly memberPrice?: number;
  readonly addOnPrice?: number;
  readonly addOnMemberPrice?: number;
  readonly hours?: number;
  readonly bonus?: number;
  readonly commissionBonus?: number;
  readonly paysCommission?: boolean;
  readonly deductAsJobCost?: boolean;
  readonly unitOfMeasure?: string;
  readonly isInventory?: boolean;
  readonly account?: string;
  readonly costOfSaleAccount?: string;
  readonly assetAccount?: string;
  readonly intacctGlGroupAccount?: string;
  readonly taxable?: boolean;
  readonly primaryVendor?: SkuVendorRequest;
  readonly otherVendors?: readonly SkuVendorRequest[];
  readonly assets?: readonly SkuAssetRequest[];
  readonly categories?: readonly number[];
  readonly externalData?: ExternalDataUpdateRequest | null;
  readonly isConfigurableMaterial?: boolean;
  readonly chargeableByDefault?: boolean;
  readonly variationMaterials?: readonly number[];
  readonly costTypeId?: number | null;
  readonly budgetCostCode?: string;
  readonly budgetCostType?: string;
  readonly isCostLocked?: boolean;
  readonly isPriceLocked?: boolean;
  readonly isChemical?: boolean;
  readonly epaNumber?: string;
  readonly activeIngredients?: string;
}

export interface PricebookBulkCreateRequest {
  readonly services?: readonly ServiceBulkCreateRequest[] | null;
  readonly equipment?: readonly EquipmentBulkCreateRequest[] | null;
  readonly materials?: readonly MaterialBulkCreateRequest[] | null;
  readonly discountAndFees?: readonly DiscountAndFeesBulkCreateRequest[] | null;
}

export interface PricebookBulkCreateResponse {
  readonly services?: readonly CustomIdMappingModel[] | null;
  readonly equipment?: readonly CustomIdMappingModel[] | null;
  readonly materials?: readonly CustomIdMappingModel[] | null;
  readonly discountAndFees?: readonly CustomIdMappingModel[] | null;
}

export interface PricebookBulkUpdateRequest {
  readonly services?: readonly ServiceBulkUpdateRequest[] | null;
  readonly equipment?: readonly EquipmentBulkUpdateRequest[] | null;
  readonly materials?: readonly MaterialBulkUpdateRequest[] | null;
  readonly discountAndFees?: readonly DiscountAndFeesBulkUpdateRequest[] | null;
}

export type PriceModifierAmountType = "Percentage" | "Fixed";

export type PriceModifierType = "Discount" | "Fee";

export interface ServiceBulkCreateRequest {
  readonly serviceMaterials?: readonly SkuLinkBulkCreateRequest[] | null;
  readonly serviceEquipment?: readonly SkuLinkBulkCreateRequest[] | null;
  readonly recommendations?: readonly ServiceRecommendationBulkCreateRequest[] | null;
  readonly upgrades?: readonly SkuUpgradeBulkCreateRequest[] | null;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly warranty?: SkuWarrantyRequest | null;
  readonly categories?: readonly number[] | null;
  readonly price?: number | null;
  readonly memberPrice?: number | null;
  readonly addOnPrice?: number | null;
  readonly addOnMemberPrice?: number | null;
  readonly taxable?: boolean | null;
  readonly account?: string | null;
  readonly intacctGlGroupAccount?: string | null;
  readonly hours?: number | null;
  readonly isLabor?: boolean | null;
  readonly assets?: readonly SkuAssetRequest[] | null;
  readonly active?: boolean | null;
  readonly crossSaleGroup?: string | null;
  readonly paysCommission?: boolean | null;
  readonly bonus?: number | null;
  readonly commissionBonus?: number | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isPriceLocked?: boolean | null;
  readonly customId?: string | null;
}

export interface ServiceBulkUpdateRequest {
  readonly code: string;
  readonly displayName: string;
  readonly description: string;
  readonly warranty: SkuWarrantyRequest;
  readonly categories: readonly number[];
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly taxable: boolean;
  readonly account: string;
  readonly intacctGlGroupAccount: string;
  readonly hours: number;
  readonly isLabor: boolean;
  readonly recommendations: readonly number[];
  readonly upgrades: readonly number[];
  readonly assets: readonly SkuAssetRequest[];
  readonly serviceMaterials: readonly SkuLinkRequest[];
  readonly serviceEquipment: readonly SkuLinkRequest[];
  readonly active: boolean;
  readonly crossSaleGroup: string;
  readonly paysCommission: boolean;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly externalData?: ExternalDataUpdateRequest | null;
  readonly budgetCostCode: string;
  readonly budgetCostType: string;
  readonly isPriceLocked: boolean;
  readonly id: number;
}

export interface ServiceCreateRequest {
  readonly serviceMaterials?: readonly SkuLinkRequest[] | null;
  readonly serviceEquipment?: readonly SkuLinkRequest[] | null;
  readonly recommendations?: readonly number[] | null;
  readonly upgrades?: readonly number[] | null;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly warranty?: SkuWarrantyRequest | null;
  readonly categories?: readonly number[] | null;
  readonly price?: number | null;
  readonly memberPrice?: number | null;
  readonly addOnPrice?: number | null;
  readonly addOnMemberPrice?: number | null;
  readonly taxable?: boolean | null;
  readonly account?: string | null;
  readonly intacctGlGroupAccount?: string | null;
  readonly hours?: number | null;
  readonly isLabor?: boolean | null;
  readonly assets?: readonly SkuAssetRequest[] | null;
  readonly active?: boolean | null;
  readonly crossSaleGroup?: string | null;
  readonly paysCommission?: boolean | null;
  readonly bonus?: number | null;
  readonly commissionBonus?: number | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isPriceLocked?: boolean | null;
}

export interface ServiceGetResponse {
  readonly id: number;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly warranty?: SkuWarrantyResponse | null;
  readonly categories: readonly SkuCategoryResponse[];
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly taxable: boolean;
  readonly account?: string | null;
  readonly hours: number;
  readonly isLabor?: boolean | null;
  readonly recommendations: readonly number[];
  readonly upgrades: readonly number[];
  readonly assets: readonly SkuAssetResponse[];
  readonly serviceMaterials: readonly SkuLinkResponse[];
  readonly serviceEquipment: readonly SkuLinkResponse[];
  readonly active: boolean;
  readonly crossSaleGroup?: string | null;
  readonly paysCommission: boolean;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly modifiedOn: string;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly businessUnitId?: number | null;
  readonly cost: number;
  readonly createdOn: string;
  readonly soldByCommission: number;
  readonly defaultAssetUrl?: string | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isPriceLocked?: boolean | null;
  readonly calculatedPrice?: number | null;
  readonly useStaticPrices?: boolean | null;
}

export interface ServiceRecommendationBulkCreateRequest {
  readonly skuId?: number | null;
  readonly customId?: string | null;
}

export interface ServiceResponse {
  readonly id: number;
  readonly code: string;
  readonly displayName?: string | null;
  readonly description: string;
  readonly warranty?: SkuWarrantyResponse | null;
  readonly categories: readonly SkuCategoryResponse[];
  readonly price: number;
  readonly memberPrice: number;
  readonly addOnPrice: number;
  readonly addOnMemberPrice: number;
  readonly taxable: boolean;
  readonly account?: string | null;
  readonly hours: number;
  readonly isLabor?: boolean | null;
  readonly recommendations: readonly number[];
  readonly upgrades: readonly number[];
  readonly assets: readonly SkuAssetResponse[];
  readonly serviceMaterials: readonly SkuLinkResponse[];
  readonly serviceEquipment: readonly SkuLinkResponse[];
  readonly active: boolean;
  readonly crossSaleGroup?: string | null;
  readonly paysCommission: boolean;
  readonly bonus: number;
  readonly commissionBonus: number;
  readonly modifiedOn: string;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly businessUnitId?: number | null;
  readonly cost: number;
  readonly createdOn: string;
  readonly soldByCommission: number;
  readonly defaultAssetUrl?: string | null;
  readonly budgetCostCode?: string | null;
  readonly budgetCostType?: string | null;
  readonly isPriceLocked?: boolean | null;
}

export interface ServiceUpdateRequest {
  readonly code?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly warranty?: SkuWarrantyRequest;
  readonly categories?: readonly number[];
  readonly price?: number;
  readonly memberPrice?: number;
  readonly addOnPrice?: number;
  readonly addOnMemberPrice?: number;
  readonly taxable?: boolean;
  readonly account?: string;
  readonly intacctGlGroupAccount?: string;
  readonly hours?: number;
  readonly isLabor?: boolean;
  readonly recommendations?: readonly number[];
  readonly upgrades?: readonly number[];
  readonly assets?: readonly SkuAssetRequest[];
  readonly serviceMaterials?: readonly SkuLinkRequest[];
  readonly serviceEquipment?: readonly SkuLinkRequest[];
  readonly active?: boolean;
  readonly crossSaleGroup?: string;
  readonly paysCommission?: boolean;
  readonly bonus?: number;
  readonly commissionBonus?: number;
  readonly externalData?: ExternalDataUpdateRequest | null;
  readonly budgetCostCode?: string;
  readonly budgetCostType?: string;
  readonly isPriceLocked?: boolean;
}

export interface SkuAssetRequest {
  readonly type: SkuAssetType;
  readonly alias?: string | null;
  readonly url: string;
  readonly isDefault?: boolean | null;
}

export interface SkuAssetResponse {
  readonly alias?: string | null;
  readonly fileName?: string | null;
  readonly isDefault: boolean;
  readonly type: SkuAssetType;
  readonly url: string;
}

export type SkuAssetType = "Other" | "Image" | "Video" | "Attachment" | "VideoFile";

export interface SkuCategoryResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
}

export interface SkuLinkBulkCreateRequest {
  readonly skuId?: number | null;
  readonly customId?: string | null;
  readonly quantity: number;
}

export interface SkuLinkRequest {
  readonly skuId: number;
  readonly quantity: number;
}

export interface SkuLinkResponse {
  readonly skuId: number;
  readonly quantity: number;
}

export interface SkuUpgradeBulkCreateRequest {
  readonly skuId?: number | null;
  readonly customId?: string | null;
}

export interface SkuVendorRequest {
  readonly vendorId: number;
  readonly memo?: string | null;
  readonly vendorPart?: string | null;
  readonly cost: number;
  readonly active: boolean;
  readonly primarySubAccount?: SkuVendorSubAccountRequest | null;
  readonly otherSubAccounts?: readonly SkuVendorSubAccountRequest[] | null;
}

export interface SkuVendorResponse {
  readonly id: number;
  readonly vendorName: string;
  readonly vendorId: number;
  readonly memo?: string | null;
  readonly vendorPart?: string | null;
  readonly cost: number;
  readonly active: boolean;
  readonly primarySubAccount?: SkuVendorSubAccountResponse | null;
  readonly otherSubAccounts?: readonly SkuVendorSubAccountResponse[] | null;
}

export interface SkuVendorSubAccountRequest {
  readonly cost: number;
  readonly accountName: string;
}

export interface SkuVendorSubAccountResponse {
  readonly id: number;
  readonly cost: number;
  readonly accountName: string;
}

export interface SkuWarrantyRequest {
  readonly duration: number;
  readonly description?: string | null;
}

export interface SkuWarrantyResponse {
  readonly duration: number;
  readonly description?: string | null;
}

export type MarkupType = "Percent" | "Dollar" | "Multiplier" | "FlatPrice" | "DiscountPercent";

export interface ResultOfMaterialsMarkupResponse {
  readonly data: MaterialsMarkupResponse;
}
