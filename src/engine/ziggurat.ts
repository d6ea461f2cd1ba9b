/** Layers, all of the same area: the lowest runs out into the tail beyond `tail`. */
const layers = 256;
const tail = 3.6541528853610088;
const area = 0.00492867323399;

const density = (x: number) => Math.exp(-0.5 * x * x);

/** Where each layer ends, from the lowest up; the lowest as wide as a rectangle of its area would be. */
const edge = new Float64Array(layers + 1);
edge[0] = area / density(tail);
edge[1] = tail;
for (let layer = 2; layer < layers; ++layer) {
  edge[layer] = Math.sqrt(-2 * Math.log(area / edge[layer - 1] + density(edge[layer - 1])));
}
const height = edge.map(density);

/**
 * Fills an array with standard normals by the ziggurat (Marsaglia & Tsang 2000; 256 layers, and the layer's bits apart
 * from the value's: Doornik 2005). About six times as fast as the polar method. `word` gives 32 random bits as a signed
 * integer, `uniform` a number on [0, 1).
 */
export function fillNormals(into: Float64Array, word: () => number, uniform: () => number): Float64Array {
  for (let at = 0; at < into.length; ) {
    const bits = word();
    const layer = bits >>> 24;
    // 24 signed bits and 32 more: a number on [-1, 1).
    const x = (((bits << 8) >> 8) * 2 ** -23 + (word() >>> 0) * 2 ** -55) * edge[layer];
    if (Math.abs(x) < edge[layer + 1]) into[at++] = x;
    else if (layer === 0) into[at++] = Math.sign(x) * beyond(uniform);
    else if (height[layer] + (height[layer + 1] - height[layer]) * uniform() < density(x)) into[at++] = x;
  }
  return into;
}

/** From the normal's tail (Marsaglia 1964). */
function beyond(uniform: () => number): number {
  for (;;) {
    const x = -Math.log(1 - uniform()) / tail;
    const y = -Math.log(1 - uniform());
    if (2 * y > x * x) return tail + x;
  }
}
