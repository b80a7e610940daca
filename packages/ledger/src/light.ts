/** Where the year's work stands. */
export type Light = 'blue' | 'green' | 'yellow' | 'red' | 'hollow' | 'grey';
