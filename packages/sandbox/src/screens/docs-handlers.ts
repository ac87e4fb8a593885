import { apiOfCatalogueId, listCatalogue } from '../catalogue/apis.ts';
import { openApiDocument } from '../catalogue/openapi-document.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

export function docsHandlers({ apiUrl }: Pick<ScreenContext, 'apiUrl'>): AreaHandlers<'docs'> {
  return {
    list: () => listCatalogue(),
    get({ path: { id } }) {
      const key = apiOfCatalogueId(id);
      if (key === undefined) throw new PortalError(404, `There is no API '${id}'.`);
      const integration = apiUrl('integration');
      return { ...openApiDocument(key, { integration, production: apiUrl('production') }) };
    },
  };
}
