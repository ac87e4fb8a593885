import type { TagTypeResponse } from '@truckroll/contract/types/settings';
import { TAGS } from '../data/office-words.ts';
import type { Scene } from '../scene.ts';

/** The tenant's tag types, by name. */
export function setUpTagTypes(scene: Scene): ReadonlyMap<string, TagTypeResponse> {
  const tagTypes = TAGS.map(([name, color, code]): TagTypeResponse => {
    const createdOn = scene.setUpTime();
    return {
      id: scene.ledger.nextId(),
      name,
      color,
      code,
      importance: name === 'Emergency' ? 'High' : null,
      isConversionOpportunity: name === 'Sales lead',
      allowToUseOnTimesheetActivity: false,
      isVisibleOnDispatchBoard: true,
      active: true,
      createdOn,
      modifiedOn: createdOn,
    };
  });
  for (const tagType of tagTypes) scene.ledger.add('tag-type', tagType);
  return new Map(tagTypes.map((tagType) => [tagType.name, tagType]));
}
