package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

/** Keeps the identity of an account where there may be none: EclipseLink's own reading of a UUID fails on an absent one. */
@Converter
public final class AccountReferenceConverter implements AttributeConverter<@Nullable UUID, @Nullable UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID account) {
        return account;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID kept) {
        return kept;
    }
}
