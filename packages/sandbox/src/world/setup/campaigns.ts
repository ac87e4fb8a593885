import type {
  CampaignCategoryResponse,
  CampaignResponse,
} from '@truckroll/contract/types/marketing';
import { CAMPAIGN_CATEGORIES, CAMPAIGNS } from '../data/office-words.ts';
import { lineText } from '../people.ts';
import type { Scene } from '../scene.ts';

export interface KnownCampaign {
  readonly id: number;
  readonly name: string;
  readonly share: number;
}

/** Phone lines from this one on are the campaigns' own numbers. */
const FIRST_CAMPAIGN_LINE = 80;

export function setUpCampaigns(scene: Scene): readonly KnownCampaign[] {
  const categories = CAMPAIGN_CATEGORIES.map((name) => category(scene, name));
  return CAMPAIGNS.map((facts, index) => {
    const createdOn = scene.setUpTime();
    const found = categories.find((category) => category.name === facts.category);
    const campaign: CampaignResponse = {
      id: scene.ledger.nextId(),
      name: facts.name,
      modifiedOn: createdOn,
      createdOn,
      active: true,
      isDefaultCampaign: facts.name === 'Website',
      category: found ? { id: found.id, name: found.name, active: true } : null,
      source: facts.name,
      otherSource: null,
      businessUnit: null,
      medium: facts.medium,
      otherMedium: null,
      campaignPhoneNumbers: [lineText('212', FIRST_CAMPAIGN_LINE + index)],
    };
    scene.ledger.add('campaign', campaign);
    return { id: campaign.id, name: facts.name, share: facts.share };
  });
}

function category(scene: Scene, name: string): CampaignCategoryResponse {
  const createdOn = scene.setUpTime();
  return scene.ledger.add('campaign-category', {
    id: scene.ledger.nextId(),
    name,
    active: true,
    type: 'Regular',
    createdOn,
    modifiedOn: createdOn,
  });
}
