import { areasOf, type Area } from './areas.ts';

/** Real streets and zip codes of Chicago. */
export const CHICAGO: readonly Area[] = [
  ...areasOf('IL', 'The Loop', { apartments: true }, [
    ['60601', 'Chicago', 41.8858, -87.6181, ['N Michigan Ave', 'E Wacker Dr', 'N Columbus Dr']],
    ['60605', 'Chicago', 41.8713, -87.6277, ['S State St', 'S Wabash Ave', 'S Dearborn St']],
  ]),
  ...areasOf('IL', 'North Side', { apartments: true }, [
    ['60614', 'Chicago', 41.9227, -87.6533, ['N Clark St', 'W Armitage Ave', 'N Halsted St']],
    ['60640', 'Chicago', 41.9719, -87.6624, ['N Broadway', 'W Argyle St', 'N Winthrop Ave']],
  ]),
  ...areasOf('IL', 'West Side', {}, [
    ['60622', 'Chicago', 41.9019, -87.6779, ['W Division St', 'N Damen Ave', 'W Chicago Ave']],
    ['60647', 'Chicago', 41.9209, -87.7043, ['N Milwaukee Ave', 'W Logan Blvd', 'N Kedzie Ave']],
  ]),
  ...areasOf('IL', 'South Side', {}, [
    ['60615', 'Chicago', 41.8022, -87.6006, ['S Cornell Ave', 'E 53rd St', 'S Drexel Blvd']],
    ['60655', 'Chicago', 41.6947, -87.7039, ['W 111th St', 'S Kedzie Ave', 'S Sacramento Ave']],
  ]),
];

/** Real streets and zip codes of Phoenix and the towns around it. */
export const PHOENIX: readonly Area[] = [
  ...areasOf('AZ', 'Central Phoenix', {}, [
    ['85006', 'Phoenix', 33.465, -112.0487, ['N 16th St', 'E McDowell Rd', 'E Sheridan St']],
    ['85013', 'Phoenix', 33.5085, -112.0827, ['W Camelback Rd', 'N 7th Ave', 'W Osborn Rd']],
  ]),
  ...areasOf('AZ', 'North Phoenix', {}, [
    ['85032', 'Phoenix', 33.6238, -112.0044, ['E Bell Rd', 'N 32nd St', 'E Greenway Rd']],
    [
      '85050',
      'Phoenix',
      33.6863,
      -111.9963,
      ['N Tatum Blvd', 'E Deer Valley Dr', 'N Cave Creek Rd'],
    ],
  ]),
  ...areasOf('AZ', 'East Valley', {}, [
    ['85281', 'Tempe', 33.4227, -111.9261, ['E Apache Blvd', 'S Mill Ave', 'E University Dr']],
    ['85201', 'Mesa', 33.4317, -111.8468, ['W Main St', 'N Center St', 'W Rio Salado Pkwy']],
    [
      '85251',
      'Scottsdale',
      33.4936,
      -111.9167,
      ['E Indian School Rd', 'N Miller Rd', 'E Osborn Rd'],
    ],
  ]),
  ...areasOf('AZ', 'West Valley', {}, [
    ['85301', 'Glendale', 33.5311, -112.1767, ['W Glendale Ave', 'N 59th Ave', 'W Maryland Ave']],
  ]),
];

/** Real streets and zip codes of Tampa and across the bay. */
export const TAMPA: readonly Area[] = [
  ...areasOf('FL', 'Downtown Tampa', { apartments: true }, [
    ['33602', 'Tampa', 27.9517, -82.4588, ['E Kennedy Blvd', 'N Franklin St', 'Channelside Dr']],
  ]),
  ...areasOf('FL', 'South Tampa', {}, [
    ['33606', 'Tampa', 27.9323, -82.4655, ['S Howard Ave', 'W Swann Ave', 'Bayshore Blvd']],
    ['33629', 'Tampa', 27.9206, -82.5078, ['S MacDill Ave', 'W San Jose St', 'S Manhattan Ave']],
  ]),
  ...areasOf('FL', 'North Tampa', {}, [
    ['33612', 'Tampa', 28.0503, -82.4502, ['E Fowler Ave', 'N Nebraska Ave', 'E Bearss Ave']],
    [
      '33647',
      'Tampa',
      28.1146,
      -82.3678,
      ['Bruce B Downs Blvd', 'Tampa Palms Blvd', 'Cross Creek Blvd'],
    ],
  ]),
  ...areasOf('FL', 'Pinellas', {}, [
    ['33701', 'St. Petersburg', 27.7717, -82.6386, ['Central Ave', '4th St N', 'Beach Dr NE']],
    ['33755', 'Clearwater', 27.9789, -82.7815, ['Drew St', 'N Fort Harrison Ave', 'Cleveland St']],
  ]),
];
