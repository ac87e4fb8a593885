/** Words that say nothing about anybody; free text is written in them. */
// prettier-ignore
export const FREE_WORDS: readonly string[] = [
  'amber', 'basin', 'candle', 'delta', 'ember', 'fabric', 'garden', 'harbor', 'island', 'juniper',
  'kettle', 'lantern', 'meadow', 'nickel', 'orchard', 'pebble', 'quartz', 'ribbon', 'saddle',
  'timber', 'umbrella', 'velvet', 'walnut', 'yarn', 'zephyr', 'anchor', 'barrel', 'copper',
  'dawn', 'feather', 'granite', 'hazel', 'indigo', 'jasper', 'linen', 'marble', 'nectar', 'opal',
  'plume', 'river', 'silver', 'thistle', 'violet', 'willow', 'acorn', 'bramble', 'clover',
  'drift', 'fern', 'glade', 'heather', 'ivory', 'maple', 'oak', 'pearl', 'reed', 'spruce',
];

/** Streets that every town has. */
// prettier-ignore
export const STREET_NAMES: readonly string[] = [
  'Main St', 'Oak Ave', 'Maple Dr', 'Cedar Ln', 'Elm St', 'Washington Ave', 'Lake Rd', 'Hill St',
  'Park Ave', 'Pine St', 'River Rd', 'Church St', 'Spring St', 'Ridge Rd', 'Sunset Blvd',
  'Center St', 'Highland Ave', 'Mill Rd', 'Forest Dr', 'Meadow Ln', 'Prospect St', 'Walnut St',
];
