#ifndef CROSSBILL_REFERENCE_FILES_H
#define CROSSBILL_REFERENCE_FILES_H

#include <stddef.h>
#include <stdint.h>

/// The bytes of a file of Sources/ReferenceData/Files, which live as long as the program.
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t count;
} CReferenceFile;

/// ca-postal-places.tsv
CReferenceFile crossbill_ca_postal_places(void);

/// us-postal-places.tsv
CReferenceFile crossbill_us_postal_places(void);

/// holidays.tsv
CReferenceFile crossbill_holidays(void);

/// ltl-benchmark.tsv
CReferenceFile crossbill_ltl_benchmark(void);

/// truckload-benchmark.tsv
CReferenceFile crossbill_truckload_benchmark(void);

/// carrier-codes.tsv
CReferenceFile crossbill_carrier_codes(void);

/// mx-postal-areas.tsv
CReferenceFile crossbill_mexican_postal_areas(void);

/// road-limits.tsv
CReferenceFile crossbill_road_limits(void);

/// ports.tsv
CReferenceFile crossbill_ports(void);

/// waypoints.tsv
CReferenceFile crossbill_waypoints(void);

/// obstacles.tsv
CReferenceFile crossbill_obstacles(void);

/// outlines.tsv
CReferenceFile crossbill_outlines(void);

/// starter-tariff.tsv
CReferenceFile crossbill_starter_tariff(void);

/// us-agency-flags.tsv
CReferenceFile crossbill_us_agency_flags(void);

/// tables.tsv
CReferenceFile crossbill_tables(void);

/// rules/ca.toml
CReferenceFile crossbill_ca_rules(void);

/// rules/us.toml
CReferenceFile crossbill_us_rules(void);

/// rules/gb.toml
CReferenceFile crossbill_gb_rules(void);

/// rules/eu.toml
CReferenceFile crossbill_eu_rules(void);

/// rules/mx.toml
CReferenceFile crossbill_mx_rules(void);

/// rules/au.toml
CReferenceFile crossbill_au_rules(void);

/// rules/nz.toml
CReferenceFile crossbill_nz_rules(void);

/// rules/jp.toml
CReferenceFile crossbill_jp_rules(void);

/// goods/ca.tsv
CReferenceFile crossbill_ca_goods(void);

/// goods/us.tsv
CReferenceFile crossbill_us_goods(void);

/// de-minimis.tsv
CReferenceFile crossbill_de_minimis(void);

#endif
