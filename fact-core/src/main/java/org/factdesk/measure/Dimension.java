package org.factdesk.measure;

/** What a unit measures; only units of one dimension can be converted into each other. */
public enum Dimension {
    NUMBER,
    PROPORTION,
    CURRENCY,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    SPEED,
    DURATION,
    TEMPERATURE,
    ENERGY,
    POWER,
    DATA,
    ANGLE,
    OTHER
}
