package org.factdesk.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.desk.NotPermittedException;
import org.factdesk.web.desk.LostDatabase;
import org.factdesk.web.desk.NotFoundException;

/** Answers what a page can meet with the status that means it, so that nobody ever sees a stack trace. */
public final class PageExceptions extends ExceptionHandlerWrapper {

    PageExceptions(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable problem = queued.next().getContext().getException();
            if (caused(problem, ViewExpiredException.class).isPresent()) {
                queued.remove();
                openAnew(faces);
            } else if (caused(problem, NotFoundException.class).isPresent()) {
                queued.remove();
                send(faces, HttpServletResponse.SC_NOT_FOUND);
            } else if (caused(problem, NotPermittedException.class).isPresent()) {
                queued.remove();
                send(faces, HttpServletResponse.SC_FORBIDDEN);
            } else if (LostDatabase.isBehind(problem)) {
                queued.remove();
                faces.getExternalContext().setResponseHeader("Retry-After", String.valueOf(LostDatabase.RETRY_SECONDS));
                send(faces, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
        getWrapped().handle();
    }

    private static void openAnew(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        String path = external.getRequestServletPath();
        StringBuilder address = new StringBuilder(external.getRequestContextPath() + path + "?done=expired");
        for (String name : List.of("article", "claim", "source")) {
            String value = external.getRequestParameterMap().get(name);
            if (value != null && value.matches("[0-9a-f-]{36}")) {
                address.append('&').append(name).append('=').append(value);
            }
        }
        try {
            external.redirect(address.toString());
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
    }

    private static void send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
    }

    private static Optional<Throwable> caused(Throwable problem, Class<? extends Throwable> kind) {
        Throwable cause = problem;
        while (cause != null && !kind.isInstance(cause)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause);
    }

    /** Puts {@link PageExceptions} in front of the container's own handler. */
    public static final class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageExceptions(getWrapped().getExceptionHandler());
        }
    }
}
