/// An order in which everything stands behind what it depends on, and the rings where there is none.
struct Dependencies {
  /// All nodes, each after those it depends on, as far as there are no rings.
  private(set) var order: [Int] = []
  /// Each ring once, beginning with its lowest node.
  private(set) var rings: [[Int]] = []

  private enum State { case new, open, done }

  /// `edges[n]` are the nodes that `n` depends on. Takes time linear in nodes and edges, and no stack.
  init(_ edges: [[Int]]) {
    var states = [State](repeating: .new, count: edges.count)
    var position = [Int](repeating: 0, count: edges.count)
    order.reserveCapacity(edges.count)
    for start in edges.indices where states[start] == .new {
      var path = [start]
      states[start] = .open
      while let node = path.last {
        if position[node] == edges[node].count {
          states[node] = .done
          order.append(node)
          path.removeLast()
          continue
        }
        let next = edges[node][position[node]]
        position[node] += 1
        switch states[next] {
        case .done: break
        case .new:
          states[next] = .open
          path.append(next)
        case .open:
          if rings.count < Findings.limit, let first = path.lastIndex(of: next) {
            rings.append(Self.turned(Array(path[first...])))
          }
        }
      }
    }
  }

  private static func turned(_ ring: [Int]) -> [Int] {
    guard let lowest = ring.indices.min(by: { ring[$0] < ring[$1] }) else { return ring }
    return Array(ring[lowest...] + ring[..<lowest])
  }
}
