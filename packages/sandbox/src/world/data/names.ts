/** First names as they are met in New York, from many origins. */
// prettier-ignore
export const FIRST_NAMES: readonly string[] = [
  'James', 'Mary', 'Robert', 'Patricia', 'Michael', 'Jennifer', 'William', 'Elizabeth',
  'David', 'Linda', 'Joseph', 'Barbara', 'Thomas', 'Susan', 'Christopher', 'Karen',
  'José', 'María', 'Luis', 'Carmen', 'Juan', 'Rosa', 'Carlos', 'Ana', 'Miguel', 'Altagracia',
  'Rafael', 'Yolanda', 'Ángel', 'Lucía', 'Héctor', 'Inés', 'Wei', 'Mei', 'Jian', 'Li Na',
  'Xiaoming', 'Hui', 'Min-jun', 'Seo-yeon', 'Ji-ho', 'Hye-jin', 'Hiroshi', 'Yuki', 'Minh',
  'Thuy', 'Priya', 'Arjun', 'Ananya', 'Rajesh', 'Deepa', 'Sanjay', 'Mohammed', 'Fatima',
  'Ahmed', 'Aisha', 'Omar', 'Layla', 'Hassan', 'Noor', 'Tariq', 'Zainab', 'Farhana', 'Rahim',
  'Moshe', 'Rivka', 'Chaim', 'Leah', 'Shmuel', 'Miriam', 'Olga', 'Dmitri', 'Svetlana', 'Igor',
  'Giovanni', 'Francesca', 'Salvatore', 'Concetta', 'Siobhán', 'Declan', 'Niamh', 'Patrick',
  'Katarzyna', 'Piotr', 'Agnieszka', 'Tomasz', 'Eleni', 'Nikos', 'Chidi', 'Ngozi', 'Kwame',
  'Abena', 'Oluwaseun', 'Adaeze', 'Malik', 'Keisha', 'DeShawn', 'Tanisha', 'Marcus', 'Imani',
  'Jean-Claude', 'Marie-Ange', 'Wilfrid', 'Ghislaine', 'Trevor', 'Shanelle', 'Devon', 'Winsome',
  'Emily', 'Daniel', 'Rachel', 'Joshua', 'Hannah', 'Anthony', 'Vanessa', 'Kevin', 'Grace', 'Liam',
];

/** Last names of the same people. */
// prettier-ignore
export const LAST_NAMES: readonly string[] = [
  'Smith', 'Johnson', 'Williams', 'Brown', 'Jones', 'Miller', 'Davis', 'Wilson', 'Anderson',
  'Taylor', 'Thomas', 'Jackson', 'White', 'Harris', 'Robinson', 'Walker', 'Campbell', 'Clarke',
  'Rodríguez', 'García', 'Martínez', 'Hernández', 'López', 'González', 'Pérez', 'Sánchez',
  'Rivera', 'Torres', 'Díaz', 'Reyes', 'Cruz', 'Ortiz', 'Núñez', 'Castillo', 'De la Cruz',
  'Chen', 'Wang', 'Li', 'Zhang', 'Liu', 'Lin', 'Huang', 'Wu', 'Wong', 'Chan', 'Kim', 'Park',
  'Lee', 'Choi', 'Tanaka', 'Nguyễn', 'Trần', 'Phạm', 'Patel', 'Singh', 'Kaur', 'Sharma',
  'Gupta', 'Rahman', 'Chowdhury', 'Islam', 'Hossain', 'Khan', 'Ahmed', 'Ali', 'Hassan',
  'Mansour', 'Haddad', 'Cohen', 'Levy', 'Goldberg', 'Friedman', 'Schwartz', 'Weiss', 'Katz',
  'Ivanov', 'Petrov', 'Kuznetsova', 'Shevchenko', 'Russo', 'Esposito', 'Romano', 'Ricci',
  "D'Angelo", "O'Brien", "O'Connor", 'Murphy', 'Kelly', 'Sullivan', 'McCarthy', 'Fitzgerald',
  'Kowalski', 'Nowak', 'Wiśniewska', 'Papadopoulos', 'Georgiou', 'Okafor', 'Adeyemi', 'Mensah',
  'Diallo', 'Owusu', 'Jean-Baptiste', 'Pierre', 'Toussaint', 'Baptiste', 'Francis', 'St. James',
  'Washington', 'Freeman', 'Greene', 'Brooks', 'Coleman', 'Müller', 'Schneider', 'Silva',
  'Santos', 'Costa', 'Santiago', 'Vargas', 'Guzmán', 'Smith-Rivera', 'Chen-Goldberg', 'Begum',
];

/** First and second half of the names of businesses. */
// prettier-ignore
export const BUSINESS_FIRST: readonly string[] = [
  'Court Street', 'Bella Napoli', 'Golden Phoenix', 'Harbor View', 'Brooklyn Heights',
  'Astoria', 'Jackson Heights', 'Grand Concourse', 'Fordham', 'Bay Ridge', 'Sunset',
  'Empire', 'Hudson', 'Liberty', 'Prospect', 'Riverside', 'Union Square', 'Little Odessa',
  'El Sabor', 'Lucky Star', 'Corner', 'Two Bridges', 'Northern Boulevard', 'St. George',
];
// prettier-ignore
export const BUSINESS_SECOND: readonly string[] = [
  'Pizzeria', 'Dental Group', 'Laundromat', 'Deli & Grocery', 'Yoga Studio', 'Pharmacy',
  'Realty LLC', 'Tenants Corp.', 'Condominium', 'Day Care', 'Veterinary Clinic', 'Bakery',
  'Restaurant', 'Hair Salon', 'Law Offices', 'Hardware', 'Bookshop', 'Fitness Club', 'Hotel',
  'Medical PC', 'Auto Body', 'Brewing Co.', 'Nail Spa', 'Parish House',
];
