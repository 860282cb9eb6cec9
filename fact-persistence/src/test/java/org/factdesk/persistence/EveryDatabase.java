package org.factdesk.persistence;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each test class the databases one after the other. They are opened once for all classes. */
final class EveryDatabase implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext context) {
        TestDatabases databases = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(EveryDatabase.class))
                .getOrComputeIfAbsent(TestDatabases.class, opened -> TestDatabases.open(), TestDatabases.class);
        return Stream.of(new On(databases.h2()), new On(databases.postgresql()));
    }

    private record On(Database database) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocation) {
            return database.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Hand(database));
        }
    }

    private record Hand(Database database) implements ParameterResolver, BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            database.empty();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Database.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return database;
        }
    }
}
