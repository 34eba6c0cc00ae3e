#include "pages/card/canvas.h"

#include <algorithm>

namespace tertial {
namespace {

constexpr int part = 64;          // of a pixel
constexpr int lines_per_row = 8;  // each stands for an eighth of the row
constexpr int line_step = part / lines_per_row;
constexpr int most_covered = part * lines_per_row;

int line_y(int line) {
  return line * line_step + line_step / 2;
}

}  // namespace

Canvas::Canvas(int width, int height)
    : width_(width), height_(height), lines_(static_cast<std::size_t>(height) * lines_per_row) {}

void Canvas::add(const std::vector<CanvasPoint>& polygon) {
  for (std::size_t i = 0; i < polygon.size(); ++i)
    add_edge(polygon[i], polygon[(i + 1) % polygon.size()]);
}

void Canvas::add_edge(CanvasPoint from, CanvasPoint to) {
  if (from.y == to.y) return;
  const int direction = from.y < to.y ? 1 : -1;
  if (direction < 0) std::swap(from, to);
  const int first = std::max(0, (from.y - line_step / 2 + line_step - 1) / line_step);
  const int last = std::min(height_ * lines_per_row, to.y / line_step + 1);
  for (int line = first; line < last; ++line) {
    const int y = line_y(line);
    if (y < from.y || y >= to.y) continue;
    const std::int64_t along = std::int64_t{to.x - from.x} * (y - from.y) / (to.y - from.y);
    lines_[static_cast<std::size_t>(line)].push_back({from.x + static_cast<int>(along), direction});
  }
}

std::vector<std::uint8_t> Canvas::levels() {
  std::vector<std::uint8_t> result;
  result.reserve(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_));
  std::vector<int> changes(static_cast<std::size_t>(width_) + 2);
  const auto cover = [&](int begin, int end) {
    begin = std::clamp(begin, 0, width_ * part);
    end = std::clamp(end, 0, width_ * part);
    if (begin >= end) return;
    // What changes at a pixel; summed up along the row, so that wide shapes cost no more.
    const auto change = [&](int at, int by) {
      const auto pixel = static_cast<std::size_t>(at / part);
      const int rest = part - at % part;
      changes[pixel] += by * rest;
      changes[pixel + 1] += by * (part - rest);
    };
    change(begin, 1);
    change(end, -1);
  };
  for (int row = 0; row < height_; ++row) {
    std::ranges::fill(changes, 0);
    for (int line = row * lines_per_row; line < (row + 1) * lines_per_row; ++line) {
      std::vector<Crossing>& crossings = lines_[static_cast<std::size_t>(line)];
      std::ranges::stable_sort(crossings, {}, &Crossing::x);
      int winding = 0;
      int begin = 0;
      for (const Crossing& crossing : crossings) {
        if (winding == 0) begin = crossing.x;
        winding += crossing.direction;
        if (winding == 0) cover(begin, crossing.x);
      }
    }
    int amount = 0;
    for (std::size_t pixel = 0; pixel + 2 < changes.size(); ++pixel) {
      amount += changes[pixel];
      result.push_back(static_cast<std::uint8_t>((amount * 15 + most_covered / 2) / most_covered));
    }
  }
  return result;
}

}  // namespace tertial
