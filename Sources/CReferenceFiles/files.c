#include "CReferenceFiles.h"
