// The bundled tables, put into the program as bytes.
//
// The compiler names the embedded files among the dependencies of this one, so that an edited table
// is compiled in by the next build. Should a build system ever miss it, touch this file.

#include "CReferenceFiles.h"

#define REFERENCE_FILE(name) \
  CReferenceFile crossbill_##name(void) { \
    return (CReferenceFile){name, sizeof name}; \
  }

static const uint8_t ca_postal_places[] = {
#embed "../ReferenceData/Files/ca-postal-places.tsv"
};
REFERENCE_FILE(ca_postal_places)

static const uint8_t us_postal_places[] = {
#embed "../ReferenceData/Files/us-postal-places.tsv"
};
REFERENCE_FILE(us_postal_places)

static const uint8_t holidays[] = {
#embed "../ReferenceData/Files/holidays.tsv"
};
REFERENCE_FILE(holidays)

static const uint8_t ltl_benchmark[] = {
#embed "../ReferenceData/Files/ltl-benchmark.tsv"
};
REFERENCE_FILE(ltl_benchmark)

static const uint8_t truckload_benchmark[] = {
#embed "../ReferenceData/Files/truckload-benchmark.tsv"
};
REFERENCE_FILE(truckload_benchmark)

static const uint8_t carrier_codes[] = {
#embed "../ReferenceData/Files/carrier-codes.tsv"
};
REFERENCE_FILE(carrier_codes)

static const uint8_t mexican_postal_areas[] = {
#embed "../ReferenceData/Files/mx-postal-areas.tsv"
};
REFERENCE_FILE(mexican_postal_areas)

static const uint8_t road_limits[] = {
#embed "../ReferenceData/Files/road-limits.tsv"
};
REFERENCE_FILE(road_limits)

static const uint8_t ports[] = {
#embed "../ReferenceData/Files/ports.tsv"
};
REFERENCE_FILE(ports)

static const uint8_t waypoints[] = {
#embed "../ReferenceData/Files/waypoints.tsv"
};
REFERENCE_FILE(waypoints)

static const uint8_t obstacles[] = {
#embed "../ReferenceData/Files/obstacles.tsv"
};
REFERENCE_FILE(obstacles)

static const uint8_t outlines[] = {
#embed "../ReferenceData/Files/outlines.tsv"
};
REFERENCE_FILE(outlines)

static const uint8_t starter_tariff[] = {
#embed "../ReferenceData/Files/starter-tariff.tsv"
};
REFERENCE_FILE(starter_tariff)

static const uint8_t us_agency_flags[] = {
#embed "../ReferenceData/Files/us-agency-flags.tsv"
};
REFERENCE_FILE(us_agency_flags)

static const uint8_t tables[] = {
#embed "../ReferenceData/Files/tables.tsv"
};
REFERENCE_FILE(tables)

static const uint8_t ca_rules[] = {
#embed "../ReferenceData/Files/rules/ca.toml"
};
REFERENCE_FILE(ca_rules)

static const uint8_t us_rules[] = {
#embed "../ReferenceData/Files/rules/us.toml"
};
REFERENCE_FILE(us_rules)

static const uint8_t gb_rules[] = {
#embed "../ReferenceData/Files/rules/gb.toml"
};
REFERENCE_FILE(gb_rules)

static const uint8_t eu_rules[] = {
#embed "../ReferenceData/Files/rules/eu.toml"
};
REFERENCE_FILE(eu_rules)

static const uint8_t mx_rules[] = {
#embed "../ReferenceData/Files/rules/mx.toml"
};
REFERENCE_FILE(mx_rules)

static const uint8_t au_rules[] = {
#embed "../ReferenceData/Files/rules/au.toml"
};
REFERENCE_FILE(au_rules)

static const uint8_t nz_rules[] = {
#embed "../ReferenceData/Files/rules/nz.toml"
};
REFERENCE_FILE(nz_rules)

static const uint8_t jp_rules[] = {
#embed "../ReferenceData/Files/rules/jp.toml"
};
REFERENCE_FILE(jp_rules)

static const uint8_t ca_goods[] = {
#embed "../ReferenceData/Files/goods/ca.tsv"
};
REFERENCE_FILE(ca_goods)

static const uint8_t us_goods[] = {
#embed "../ReferenceData/Files/goods/us.tsv"
};
REFERENCE_FILE(us_goods)

static const uint8_t de_minimis[] = {
#embed "../ReferenceData/Files/de-minimis.tsv"
};
REFERENCE_FILE(de_minimis)
