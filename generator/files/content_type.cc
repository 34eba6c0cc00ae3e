#include "files/content_type.h"

#include <algorithm>
#include <array>

namespace tertial {

std::string_view content_type_of(std::string_view path) {
  struct Known {
    std::string_view ending, type;
  };
  static constexpr std::array known{
      Known{".html", html_content_type},
      Known{".css", "text/css; charset=utf-8"},
      Known{".js", "text/javascript; charset=utf-8"},
      Known{".svg", "image/svg+xml"},
      Known{".xml", "application/xml"},
      Known{".csv", "text/csv; charset=utf-8"},
      Known{".ics", "text/calendar; charset=utf-8"},
      Known{".json", "application/json"},
      Known{".txt", text_content_type},
      Known{".png", "image/png"},
      Known{".jpg", "image/jpeg"},
      Known{".jpeg", "image/jpeg"},
      Known{".webp", "image/webp"},
      Known{".woff2", "font/woff2"},
      Known{".pdf", "application/pdf"},
      Known{"datasets/dcat", "application/rdf+xml"},
  };
  const auto* const found =
      std::ranges::find_if(known, [&](const Known& entry) { return path.ends_with(entry.ending); });
  return found == known.end() ? std::string_view("application/octet-stream") : found->type;
}

}  // namespace tertial
