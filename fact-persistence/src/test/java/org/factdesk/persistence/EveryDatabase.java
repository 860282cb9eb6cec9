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
        return Stream.of(databases.h2(), databases.postgresql())
                .map(database -> new On(database, new Database.Others(databases.h2(), databases.postgresql())));
    }

    private record On(Database database, Database.Others others) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocation) {
            return database.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Hand(database, others));
        }
    }

    private record Hand(Database database, Database.Others others) implements ParameterResolver, BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            database.empty();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Database.class || type == Database.Others.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Database.class ? database : others;
        }
    }
}
