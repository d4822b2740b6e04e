/// A sort of little code: insertion for few elements, a heap for many; not stable, so ties need a place of their own.
///
/// The standard library's sort is several kilobytes for each type it sorts, which a page would have to carry.
extension Array {
  mutating func sortInPlace(by precedes: (Element, Element) -> Bool) {
    if count < 24 {
      insertionSort(by: precedes)
    } else {
      heapSort(by: precedes)
    }
  }

  private mutating func insertionSort(by precedes: (Element, Element) -> Bool) {
    var sorted = 1
    while sorted < count {
      var index = sorted
      while index > 0, precedes(self[index], self[index - 1]) {
        swapAt(index, index - 1)
        index -= 1
      }
      sorted += 1
    }
  }

  private mutating func heapSort(by precedes: (Element, Element) -> Bool) {
    var start = count / 2
    while start > 0 {
      start -= 1
      sift(start, below: count, by: precedes)
    }
    var end = count
    while end > 1 {
      end -= 1
      swapAt(0, end)
      sift(0, below: end, by: precedes)
    }
  }

  private mutating func sift(_ start: Int, below end: Int, by precedes: (Element, Element) -> Bool) {
    var root = start
    while root * 2 + 1 < end {
      var child = root * 2 + 1
      if child + 1 < end, precedes(self[child], self[child + 1]) { child += 1 }
      if !precedes(self[root], self[child]) { return }
      swapAt(root, child)
      root = child
    }
  }
}
