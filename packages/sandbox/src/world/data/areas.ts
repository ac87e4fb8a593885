/** A part of town that is dispatched as one zone. */
export interface Area {
  readonly zone: string;
  readonly city: string;
  /** Two letters. */
  readonly state: string;
  readonly zip: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly streets: readonly string[];
  /** Queens writes house numbers as `31-10`. */
  readonly hyphenated?: true;
  /** Most people live in flats here. */
  readonly apartments?: true;
}

type AreaRow = readonly [zip: string, city: string, lat: number, lon: number, streets: string[]];

/** The areas of one zone. */
export function areasOf(
  state: string,
  zone: string,
  style: Pick<Area, 'hyphenated' | 'apartments'>,
  rows: AreaRow[],
): Area[] {
  return rows.map(([zip, city, latitude, longitude, streets]) => {
    return { zone, city, state, zip, latitude, longitude, streets, ...style };
  });
}

/** Real streets and zip codes of the five boroughs. */
export const AREAS: readonly Area[] = [
  ...areasOf('NY', 'Manhattan South', { apartments: true }, [
    ['10003', 'New York', 40.7318, -73.9892, ['E 10th St', '2nd Ave', 'Irving Pl', 'Broadway']],
    ['10011', 'New York', 40.742, -74.0003, ['W 14th St', '7th Ave', 'W 21st St', 'Greenwich Ave']],
    ['10013', 'New York', 40.7204, -74.0047, ['Canal St', 'Franklin St', 'Mott St', 'Hudson St']],
    ['10016', 'New York', 40.7452, -73.9781, ['Lexington Ave', 'E 33rd St', '3rd Ave']],
  ]),
  ...areasOf('NY', 'Manhattan North', { apartments: true }, [
    ['10024', 'New York', 40.7864, -73.9764, ['Columbus Ave', 'W 84th St', 'West End Ave']],
    ['10028', 'New York', 40.7763, -73.9529, ['E 86th St', 'York Ave', '1st Ave', 'Park Ave']],
    ['10027', 'New York', 40.8118, -73.953, ['W 125th St', 'Convent Ave', 'St Nicholas Ave']],
    ['10033', 'New York', 40.8502, -73.9339, ['Fort Washington Ave', 'W 181st St', 'Audubon Ave']],
  ]),
  ...areasOf('NY', 'Bronx', {}, [
    ['10463', 'Bronx', 40.8798, -73.9067, ['Johnson Ave', 'Riverdale Ave', 'W 231st St']],
    ['10458', 'Bronx', 40.8638, -73.8882, ['Arthur Ave', 'E 187th St', 'Bainbridge Ave']],
    ['10465', 'Bronx', 40.8223, -73.8218, ['E Tremont Ave', 'Layton Ave', 'Throggs Neck Blvd']],
    ['10469', 'Bronx', 40.8698, -73.8485, ['Eastchester Rd', 'Gun Hill Rd', 'Fish Ave']],
  ]),
  ...areasOf('NY', 'Brooklyn North', {}, [
    ['11201', 'Brooklyn', 40.694, -73.9903, ['Court St', 'Montague St', 'Henry St', 'Clinton St']],
    ['11211', 'Brooklyn', 40.7127, -73.9531, ['Bedford Ave', 'Lorimer St', 'Metropolitan Ave']],
    ['11215', 'Brooklyn', 40.6671, -73.9823, ['5th Ave', '7th Ave', 'Garfield Pl', '9th St']],
    ['11216', 'Brooklyn', 40.6808, -73.9494, ['Nostrand Ave', 'Halsey St', 'Jefferson Ave']],
  ]),
  ...areasOf('NY', 'Brooklyn South', {}, [
    ['11209', 'Brooklyn', 40.6221, -74.0303, ['3rd Ave', '86th St', 'Shore Rd', 'Bay Ridge Pkwy']],
    ['11214', 'Brooklyn', 40.5993, -73.9961, ['Bath Ave', '18th Ave', 'Cropsey Ave']],
    ['11219', 'Brooklyn', 40.6327, -73.9966, ['13th Ave', '50th St', 'New Utrecht Ave']],
    ['11226', 'Brooklyn', 40.6465, -73.9566, ['Flatbush Ave', 'Church Ave', 'Ocean Ave']],
    [
      '11235',
      'Brooklyn',
      40.5841,
      -73.9492,
      ['Brighton Beach Ave', 'Emmons Ave', 'Coney Island Ave'],
    ],
  ]),
  ...areasOf('NY', 'Queens West', { hyphenated: true }, [
    ['11101', 'Long Island City', 40.7465, -73.9397, ['Jackson Ave', '44th Dr', 'Vernon Blvd']],
    ['11103', 'Astoria', 40.7625, -73.9135, ['Steinway St', '30th Ave', '41st St']],
    ['11104', 'Sunnyside', 40.7446, -73.9202, ['Queens Blvd', '46th St', 'Skillman Ave']],
    ['11372', 'Jackson Heights', 40.7517, -73.8836, ['37th Ave', '82nd St', 'Roosevelt Ave']],
    ['11385', 'Ridgewood', 40.7007, -73.8897, ['Fresh Pond Rd', 'Myrtle Ave', 'Seneca Ave']],
  ]),
  ...areasOf('NY', 'Queens East', { hyphenated: true }, [
    ['11354', 'Flushing', 40.7684, -73.8271, ['Main St', 'Northern Blvd', 'Union St']],
    ['11375', 'Forest Hills', 40.7206, -73.8446, ['Austin St', '71st Ave', 'Yellowstone Blvd']],
    ['11361', 'Bayside', 40.7641, -73.7726, ['Bell Blvd', '42nd Ave', '213th St']],
    ['11432', 'Jamaica', 40.7152, -73.7931, ['Hillside Ave', '169th St', 'Homelawn St']],
  ]),
  ...areasOf('NY', 'Staten Island', {}, [
    ['10301', 'Staten Island', 40.6276, -74.0944, ['Victory Blvd', 'Bay St', 'Forest Ave']],
    ['10306', 'Staten Island', 40.5681, -74.1184, ['Hylan Blvd', 'New Dorp Ln', 'Amboy Rd']],
    ['10312', 'Staten Island', 40.5457, -74.1793, ['Arden Ave', 'Richmond Ave', 'Drumgoole Rd W']],
  ]),
];
