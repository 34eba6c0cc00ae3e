// The one entry point of all unit tests; each module's tests are in tests/<module>/.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
