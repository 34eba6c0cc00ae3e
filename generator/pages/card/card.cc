#include "pages/card/card.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.h"
#include "formats/png.h"
#include "pages/card/canvas.h"
#include "pages/card/outlines.h"

namespace tertial {
namespace {

constexpr int margin = 80;
constexpr int text_width = card_width - 2 * margin;
constexpr int part = 64;         // Canvas counts in 64ths
constexpr int curve_pieces = 8;  // straight lines that stand for a curve

/// The columns of the theme's mark: x, y, width, height in 64ths of its side of 32.
constexpr std::array<std::array<int, 4>, 5> mark = {{{192, 320, 448, 1408},
                                                     {800, 320, 448, 1408},
                                                     {1408, 320, 448, 288},
                                                     {1408, 880, 448, 288},
                                                     {1408, 1440, 448, 288}}};
constexpr int mark_scale = 4;
constexpr int mark_inset = 12;  // from its side to its first column

void add_mark(Canvas& canvas) {
  const int left = (margin - mark_inset) * part;
  const int top = 60 * part;
  for (const auto& [x, y, width, height] : mark) {
    const int x1 = left + x * mark_scale;
    const int y1 = top + y * mark_scale;
    const int x2 = x1 + width * mark_scale;
    const int y2 = y1 + height * mark_scale;
    canvas.add({{x1, y1}, {x2, y1}, {x2, y2}, {x1, y2}});
  }
}

CanvasPoint between(CanvasPoint a, CanvasPoint control, CanvasPoint b, int piece) {
  const int t = piece;
  const int rest = curve_pieces - t;
  const auto mix = [&](int from, int by, int to) {
    return (rest * rest * from + 2 * rest * t * by + t * t * to) / (curve_pieces * curve_pieces);
  };
  return {mix(a.x, control.x, b.x), mix(a.y, control.y, b.y)};
}

/// The letter with its origin at (x, y), which are 64ths of a pixel.
void add_letter(Canvas& canvas, const Outline& outline, int x, int y, int size) {
  const auto placed = [&](const OutlinePoint& point) {
    return CanvasPoint{x + point.x * size * part / units_per_em,
                       y - point.y * size * part / units_per_em};
  };
  for (const std::vector<OutlinePoint>& contour : outline.contours) {
    std::vector<CanvasPoint> polygon;
    polygon.reserve(contour.size() * curve_pieces);
    for (std::size_t i = 0; i < contour.size(); ++i) {
      if (!contour[i].is_control) {
        polygon.push_back(placed(contour[i]));
        continue;
      }
      const CanvasPoint from = polygon.back();
      const CanvasPoint to = placed(contour[(i + 1) % contour.size()]);
      for (int piece = 1; piece < curve_pieces; ++piece)
        polygon.push_back(between(from, placed(contour[i]), to, piece));
    }
    canvas.add(polygon);
  }
}

int width_of(std::span<const Outline> letters) {
  int width = 0;
  for (const Outline& letter : letters)
    width += letter.width;
  return width;
}

using Words = std::vector<std::vector<Outline>>;

struct Block {
  int size = 0;
  std::vector<std::vector<Outline>> lines;
};

/// The words on lines that are wide enough; nothing when a word is wider than a line.
std::vector<std::vector<Outline>> lines_of(const Words& words, const Outline& space, int size) {
  const auto fits = [&](int width) { return width * size <= text_width * units_per_em; };
  std::vector<std::vector<Outline>> lines;
  for (const std::vector<Outline>& word : words) {
    if (!fits(width_of(word))) return {};
    const bool continues =
        !lines.empty() && fits(width_of(lines.back()) + space.width + width_of(word));
    if (continues)
      lines.back().push_back(space);
    else
      lines.emplace_back();
    lines.back().insert(lines.back().end(), word.begin(), word.end());
  }
  return lines;
}

/// The text as large as it may be on at most `most` lines; empty when it cannot be shown.
Block fit(std::string_view text, std::span<const int> sizes, std::size_t most) {
  Words words;
  for (const std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    std::optional<std::vector<Outline>> letters = outlines_of(word);
    if (!letters) return {};
    words.push_back(std::move(*letters));
  }
  const std::optional<std::vector<Outline>> space = outlines_of(" ");
  if (!space) return {};
  for (const int size : sizes)
    if (auto lines = lines_of(words, space->front(), size); !lines.empty() && lines.size() <= most)
      return {size, std::move(lines)};
  return {};
}

/// Draws the block below `top`; where it ends.
int add_block(Canvas& canvas, const Block& block, int top) {
  for (const std::vector<Outline>& line : block.lines) {
    const int baseline = top + block.size;
    int width = 0;
    for (const Outline& letter : line) {
      add_letter(canvas, letter, margin * part + width * block.size * part / units_per_em,
                 baseline * part, block.size);
      width += letter.width;
    }
    top += block.size * 6 / 5;
  }
  return top;
}

Colour mixed(Colour ground, Colour ink, int level) {
  const auto mix = [&](int from, int to) {
    return static_cast<std::uint8_t>((from * (15 - level) + to * level + 7) / 15);
  };
  return {mix(ground.red, ink.red), mix(ground.green, ink.green), mix(ground.blue, ink.blue)};
}

}  // namespace

std::string draw_card(std::string_view title, std::string_view question, Colour ground,
                      Colour ink) {
  constexpr std::array title_sizes = {120, 104, 88, 76, 64, 54, 44, 36, 28};
  constexpr std::array question_sizes = {52, 44, 36, 30};
  Canvas canvas(card_width, card_height);
  add_mark(canvas);
  const int end = add_block(canvas, fit(title, title_sizes, 2), 195);
  add_block(canvas, fit(question, question_sizes, 2), end + 24);
  std::array<Colour, 16> palette;
  for (std::size_t level = 0; level < palette.size(); ++level)
    palette[level] = mixed(ground, ink, static_cast<int>(level));
  return write_png(card_width, canvas.levels(), palette);
}

}  // namespace tertial
