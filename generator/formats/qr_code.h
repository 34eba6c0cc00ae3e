#pragma once
// QR codes as geometry: the dark modules of a symbol as one SVG path. The only file that includes
// libqrencode is qr_code.cc; it draws nothing itself, a template does.
#include <optional>
#include <string>

namespace tertial {

struct QrCode {
  int width = 0;     ///< modules per side, the quiet zone of 4 included
  std::string path;  ///< for the attribute `d`, in modules: "M4 4h7v1h-7z…"
};

/// Nothing when the text is empty or longer than a symbol holds (about 2 300 bytes). Error
/// correction M: readable with 15 % of it covered. Safe to call on many threads.
std::optional<QrCode> qr_code(const std::string& text);

}  // namespace tertial
