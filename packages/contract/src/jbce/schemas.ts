// Written by tools/contract-import.ts from the published document. Do not edit.
import type { SchemaSet } from '@truckroll/endpoint';

export const schemas: SchemaSet = {
  "ActiveRequestArg": {"type":"string","enum":["True","Any","False"]},
  "ApiErrorResponse": {"type":"object","required":["type","title","status","traceId","errors","data"],"properties":{"type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer","format":"int32"},"traceId":{"type":"string"},"errors":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"data":{"type":"object","additionalProperties":{}}},"additionalProperties":false},
  "Jbce.V2.CallReasonResponse": {"type":"object","required":["id","name","isLead","active","createdOn","modifiedOn"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"isLead":{"type":"boolean"},"active":{"type":"boolean"},"createdOn":{"type":"string","format":"date-time"},"modifiedOn":{"type":"string","format":"date-time"}},"additionalProperties":false},
  "PaginatedResponse_Of_Jbce.V2.CallReasonResponse": {"type":"object","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32"},"pageSize":{"type":"integer","format":"int32"},"hasMore":{"type":"boolean"},"totalCount":{"type":["integer","null"],"format":"int32"},"data":{"type":"array","items":{"$ref":"#/$defs/Jbce.V2.CallReasonResponse"}}},"additionalProperties":false},
};
