package nl.schoolbel.tickets.rooms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** All that a keeper says of a room. */
public record NewRoom(
        @NotBlank @Size(max = 60) String name,
        @Size(max = 40) String floor,
        @NotNull RoomKind kind) {}
