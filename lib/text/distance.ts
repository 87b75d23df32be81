/** A place on the globe, in degrees: north and east of zero are positive. */
export type Spot = readonly [latitude: number, longitude: number];

/** The mean radius of the Earth, in km (IUGG). */
const RADIUS = 6_371;

/** Kilometres from one place to another as the crow flies (haversine, good to 0.5 % for the Earth is no perfect ball). */
export function kilometresBetween([lat1, lon1]: Spot, [lat2, lon2]: Spot): number {
  const across = half(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon2 - lon1);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(across)));
}

function half(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
