package org.factdesk.web.config;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordComponentsTest {
    private final RecordComponents resolver = new RecordComponents();

    @Test
    void reads_a_component_as_a_property() {
        ELContext context = new PlainContext();

        assertThat(resolver.getValue(context, new Place("Pune", 3), "name")).isEqualTo("Pune");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leaves_what_is_no_record_to_others() {
        ELContext context = new PlainContext();

        assertThat(resolver.getValue(context, "text", "name")).isNull();
        assertThat(resolver.getValue(context, new Place("Pune", 3), "unknown")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void writes_nothing() {
        assertThatThrownBy(() -> resolver.setValue(new PlainContext(), new Place("Pune", 3), "name", "Goa"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    /** Public, as values on a page are. */
    public record Place(String name, int rank) {}

    private static final class PlainContext extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return new RecordComponents();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
