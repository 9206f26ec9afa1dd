import { hash } from 'node:crypto'

/** How many leaves stand under one kept node, so that a path needs these and the kept nodes, and no other leaf. A power of two. */
export const chunkSize = 1024

/** SHA-256 of a leaf (RFC 9162, 2.1.1): a leaf can never pass for a node. */
export function leafHash(text: string): Buffer {
  return digest(Buffer.concat([Buffer.of(0), Buffer.from(text, 'utf8')]))
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return digest(Buffer.concat([Buffer.of(1), left, right]))
}

/** The head of the tree over these leaves (RFC 9162, 2.1.1), or over the heads of its chunks. */
export function treeHead(nodes: readonly Buffer[]): Buffer {
  if (nodes.length === 0) return digest(Buffer.alloc(0))
  let level = nodes
  while (level.length > 1) level = above(level)
  return level[0]!
}

/** What proves that the leaf at an index is under the head (RFC 9162, 2.1.3.1), from the bottom up. */
export function pathOf(index: number, nodes: readonly Buffer[]): readonly Buffer[] {
  const path: Buffer[] = []
  let level = nodes
  for (let at = index; level.length > 1; at >>= 1) {
    const beside = level[at ^ 1]
    if (beside !== undefined) path.push(beside)
    level = above(level)
  }
  return path
}

/** The head that follows from a leaf and its path (RFC 9162, 2.1.3.2); null where the path does not fit the place. */
export function headFrom(leaf: Buffer, { index, size, path }: { readonly index: number, readonly size: number, readonly path: readonly Buffer[] }): Buffer | null {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return null
  let [at, last, node] = [index, size - 1, leaf]
  for (const beside of path) {
    if (last === 0) return null
    if (at % 2 === 1 || at === last) {
      node = nodeHash(beside, node)
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
    } else {
      node = nodeHash(node, beside)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 ? node : null
}

/** A last node without a neighbour goes up as it is, which gives the tree of RFC 9162. */
function above(level: readonly Buffer[]): readonly Buffer[] {
  const up: Buffer[] = []
  for (let index = 0; index < level.length; index += 2) {
    const [left, right] = [level[index]!, level[index + 1]]
    up.push(right === undefined ? left : nodeHash(left, right))
  }
  return up
}

function digest(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer')
}
