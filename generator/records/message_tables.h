#pragma once
// The messages of every type: one line each in message_tables.cc.
#include <span>

#include "base/diagnostic.h"

namespace tertial {

std::span<const std::span<const DiagnosticKind>> message_tables();

}  // namespace tertial
