#include "formats/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace tertial {
namespace {

constexpr int quiet_zone = 4;

struct Free {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

/// Choosing the pattern takes a third of a million instructions.
std::optional<QrCode> draw(const std::string& text) {
  if (text.empty()) return std::nullopt;
  const std::unique_ptr<QRcode, Free> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M));
  if (!code) return std::nullopt;
  const auto dark = [&](int row, int column) {
    return (code->data[row * code->width + column] & 1U) != 0;
  };
  QrCode drawn{.width = code->width + 2 * quiet_zone, .path = {}};
  for (int row = 0; row < code->width; ++row) {
    for (int column = 0; column < code->width; ++column) {
      if (!dark(row, column)) continue;
      const int begin = column;
      while (column < code->width && dark(row, column))
        ++column;
      const std::string run = std::to_string(column - begin);
      drawn.path.append("M").append(std::to_string(begin + quiet_zone)).append(" ");
      drawn.path.append(std::to_string(row + quiet_zone)).append("h").append(run);
      drawn.path.append("v1h-").append(run).append("z");
    }
  }
  return drawn;
}

}  // namespace

std::optional<QrCode> qr_code(const std::string& text) {
  // A place's sheets follow on each other and all show its address.
  thread_local std::string last_text;
  thread_local std::optional<QrCode> last;
  if (text != last_text) {
    last = draw(text);
    last_text = text;
  }
  return last;
}

}  // namespace tertial
