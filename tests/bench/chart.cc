#include "chart.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace bench {
namespace {

constexpr int width = 860, names = 370, widest = 400, row = 26, heading = 44;

std::string text_at(int x, int y, const std::string& style, std::string_view text) {
  return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\"" + style + ">" +
         std::string(text) + "</text>\n";
}

std::string seconds(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.3g s", value);
  return text.data();
}

std::string bar(const Result& result, double wall, double longest, int y) {
  const int length = std::max(1, static_cast<int>(widest * wall / longest));
  const bool ours = result.name.starts_with("Tertial");
  return text_at(names - 8, y + 16, " text-anchor=\"end\"", result.name) + "<rect x=\"" +
         std::to_string(names) + "\" y=\"" + std::to_string(y + 3) + "\" width=\"" +
         std::to_string(length) + "\" height=\"" + std::to_string(row - 8) + "\" fill=\"" +
         (ours ? "#0b4a94" : "#5b6472") + "\"/>\n" +
         text_at(names + length + 6, y + 16, "", seconds(wall));
}

}  // namespace

std::string to_svg(const Report& report) {
  std::string bars;
  int y = 8;
  for (const SizeReport& size : report.sizes) {
    bars += text_at(8, y + 26, " font-weight=\"bold\"",
                    std::to_string(size.records) + " records: wall time, median");
    y += heading;
    double longest = 0;
    for (const Result& result : size.results)
      longest = std::max(longest, figure(size, result.name, &Usage::wall));
    for (const Result& result : size.results) {
      bars += bar(result, figure(size, result.name, &Usage::wall), longest, y);
      y += row;
    }
  }
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + std::to_string(width) +
         "\" height=\"" + std::to_string(y + 12) +
         "\" font-family=\"sans-serif\" font-size=\"14\" role=\"img\">\n<title>Wall time of each "
         "build; RESULTS.md has the figures</title>\n<rect width=\"100%\" height=\"100%\" "
         "fill=\"#fff\"/>\n" +
         bars + "</svg>\n";
}

}  // namespace bench
