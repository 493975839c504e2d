"""Where Django writes dates and numbers otherwise than Kyrgyz does: 2020-ж. 29-декабрь and 29,6."""

DATE_FORMAT = "Y-ж. j-E"
TIME_FORMAT = "H:i"
DATETIME_FORMAT = "Y-ж. j-E, H:i"
YEAR_MONTH_FORMAT = "E Y-ж."
MONTH_DAY_FORMAT = "j-E"
DECIMAL_SEPARATOR = ","
