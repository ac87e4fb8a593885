import type { ResourceHandlers } from '../operations/handler.ts';
import { ignored, listOf, matching, type FilterRule } from '../resource/index.ts';

const REVIEWS = 'review';

export const reviews: ResourceHandlers<'marketingReputation', 'reviews'> = {
  list: listOf(REVIEWS, {
    filters: {
      search: matching(REVIEWS, (review, value) => {
        const text = `${String(review['review'])} ${String(review['authorName'])}`;
        return text.toLowerCase().includes(String(value).toLowerCase());
      }),
      fromDate: (value) => [{ field: 'publishDate', is: 'gte', value: String(value) }],
      toDate: (value) => [{ field: 'publishDate', is: 'lte', value: String(value) }],
      fromRating: (value) => [{ field: 'rating', is: 'gte', value: Number(value) }],
      toRating: (value) => [{ field: 'rating', is: 'lte', value: Number(value) }],
      sources: oneOf('platform'),
      locationIds: oneOf('locationId'),
      campaignIds: oneOf('campaignId'),
      responseTypes: oneOf('responseType'),
      reviewStatuses: oneOf('matchConfidence'),
      // assumed: the report's type chooses columns of a screen, not reviews.
      reportType: ignored,
      includeReviewsWithoutLocation: unlessIncluded('locationId'),
      includeReviewsWithoutCampaign: unlessIncluded('campaignId'),
      includeReviewsWithoutTechnician: unlessIncluded('technicianId'),
    },
  }),
};

function oneOf(field: string): FilterRule {
  return (value) => [{ field, is: 'in', values: value as readonly (string | number)[] }];
}

function unlessIncluded(field: string): FilterRule {
  return (value) => (value === false ? [{ field, is: 'ne', value: null }] : []);
}
