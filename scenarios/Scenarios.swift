// The scenarios are embedded here.
