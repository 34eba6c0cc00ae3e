#pragma once
// Shapes turned into covered parts of pixels. Whole numbers only, so that every machine rounds
// alike.
#include <cstdint>
#include <vector>

namespace tertial {

/// In 64ths of a pixel, y downwards.
struct CanvasPoint {
  int x = 0, y = 0;
};

class Canvas {
 public:
  Canvas(int width, int height);
  /// A closed shape. What lies inside several counts once when they run the same way round; a hole
  /// runs the other way.
  void add(const std::vector<CanvasPoint>& polygon);
  /// How much of each pixel is covered, row by row: 0 to 15.
  std::vector<std::uint8_t> levels();

 private:
  struct Crossing {
    int x;
    int direction;
  };
  void add_edge(CanvasPoint from, CanvasPoint to);

  int width_, height_;
  std::vector<std::vector<Crossing>> lines_;  // several for each row of pixels
};

}  // namespace tertial
