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

#endif
