<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AddPanel</name>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail, for Moodle grades only</source>
        <translation>Correo, solo para las notas de Moodle</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Número de personal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Añadir al equipo</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>Work that came in</source>
        <translation>Trabajo recibido</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Archivos incorporados</translation>
    </message>
    <message>
        <source>Stop after this file</source>
        <translation>Parar después de este archivo</translation>
    </message>
    <message>
        <source>Trust all of them</source>
        <translation>Confiar en todos</translation>
    </message>
    <message>
        <source>And %1 more, as above.</source>
        <translation>Y %1 más, como los de arriba.</translation>
    </message>
    <message>
        <source>%1 of %2 files brought something new.</source>
        <translation>%1 de %2 archivos traían algo nuevo.</translation>
    </message>
    <message>
        <source>You stopped before the others; take them in any time.</source>
        <translation>Paraste antes de los demás; puedes incorporarlos cuando quieras.</translation>
    </message>
    <message>
        <source>Their key is %1. Settings on their computer show the same one.</source>
        <translation>Su clave es %1. En los Ajustes de su ordenador se ve la misma.</translation>
    </message>
    <message>
        <source>It is %1 from the team</source>
        <translation>Es %1, del equipo</translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation>Añadir como alguien nuevo</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message>
        <source>Ask them to do something</source>
        <translation>Pídeles que hagan algo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until, that day included</source>
        <translation>Hasta, ese día incluido</translation>
    </message>
    <message>
        <source>A scene is done once it is settled or left safely in these days, a path once all its steps are. Tell them yourself: nothing is sent to their computers.</source>
        <translation>Una escena está hecha cuando se resuelve o se deja de forma segura en esos días; un itinerario, cuando lo están todos sus pasos. Díselo tú: a sus ordenadores no se envía nada.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Itinerario: %1</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>Calm</source>
        <translation>En calma</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Cediendo</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Furious</source>
        <translation>Furia</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Take the call</source>
        <translation>Coge la llamada</translation>
    </message>
    <message>
        <source>Look up and say hello</source>
        <translation>Levanta la vista y saluda</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abre el chat</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Abre el mensaje</translation>
    </message>
    <message>
        <source>Walk over</source>
        <translation>Acércate</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation>En un chat</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Puedes</translation>
    </message>
    <message>
        <source>You can’t</source>
        <translation>No puedes</translation>
    </message>
    <message>
        <source>What this desk can and cannot do</source>
        <translation>Qué puede hacer este puesto y qué no</translation>
    </message>
    <message>
        <source>Any moment can be rewound and tried again. Leaving keeps your place.</source>
        <translation>Cualquier momento se puede rebobinar y repetir. Si sales, se guarda tu sitio.</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Comienzo suave</translation>
    </message>
    <message>
        <source>Nobody gets loud or sharp; their words and pace still say how they feel.</source>
        <translation>Nadie levanta la voz ni se pone cortante; sus palabras y su ritmo siguen diciendo cómo se siente.</translation>
    </message>
    <message>
        <source>{channel} · level {level}</source>
        <translation>{channel} · nivel {level}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Your promises</source>
        <translation>Tus promesas</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Getting in touch when you said counts, even with no news. Where a customer has a scene for it, they are there again on the day; any other you tick yourself.</source>
        <translation>Ponerte en contacto cuando dijiste cuenta, aunque no haya novedades. Si el cliente tiene una escena para ello, ese día vuelve a estar ahí; las demás las marcas tú.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. A promise made in a call appears here.</source>
        <translation>Nadie te está esperando. Aquí aparece lo que prometas en una llamada.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>A customer no longer in the library</source>
        <translation>Un cliente que ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Para {when}</translation>
    </message>
    <message>
        <source>Due {when}, from “{scene}”</source>
        <translation>Para {when}, de «{scene}»</translation>
    </message>
    <message>
        <source>Not yet after all</source>
        <translation>En realidad, todavía no</translation>
    </message>
    <message>
        <source>Get in touch now</source>
        <translation>Ponte en contacto ahora</translation>
    </message>
    <message>
        <source>I got in touch</source>
        <translation>Ya me puse en contacto</translation>
    </message>
    <message>
        <source>I said there is no news yet</source>
        <translation>Dije que aún no hay novedades</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>After it was nearly forgotten</source>
        <translation>Cuando casi se había olvidado</translation>
    </message>
    <message>
        <source>Told what could not be done</source>
        <translation>Se dijo lo que no podía hacerse</translation>
    </message>
    <message>
        <source>On time, with no news</source>
        <translation>A tiempo, sin novedades</translation>
    </message>
</context>
<context>
    <name>CallSection</name>
    <message>
        <source>In a call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>Show what customers say</source>
        <translation>Mostrar lo que dicen los clientes</translation>
    </message>
    <message>
        <source>Off hides the words until you ask for them.</source>
        <translation>Si está apagado, las palabras se ocultan hasta que las pidas.</translation>
    </message>
    <message>
        <source>Explain each reply</source>
        <translation>Explicar cada respuesta</translation>
    </message>
    <message>
        <source>After each reply, which of your words moved which feeling. Off keeps it for the end.</source>
        <translation>Tras cada respuesta, cuáles de tus palabras movieron qué sentimiento. Si está apagado, se deja para el final.</translation>
    </message>
    <message>
        <source>Your own reply first</source>
        <translation>Primero tu propia respuesta</translation>
    </message>
    <message>
        <source>From level 2 on, written replies show once you have thought of one.</source>
        <translation>Desde el nivel 2, las respuestas escritas aparecen cuando ya has pensado una.</translation>
    </message>
    <message>
        <source>Bring back what you learnt</source>
        <translation>Repasar lo aprendido</translation>
    </message>
    <message>
        <source>A few short things a day, before they fade. Off keeps what you have and asks nothing.</source>
        <translation>Unas pocas cosas breves al día, antes de que se borren. Si está apagado, se conserva lo que tienes y no se pide nada.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Una llamada</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Under each method</source>
        <translation>Según cada método</translation>
    </message>
    <message>
        <source>Your notes are kept.</source>
        <translation>Tus notas están guardadas.</translation>
    </message>
    <message>
        <source>, tried again</source>
        <translation>, repetida</translation>
    </message>
    <message>
        <source>, following up</source>
        <translation>, de seguimiento</translation>
    </message>
    <message>
        <source>one turn</source>
        <translation>un turno</translation>
    </message>
    <message>
        <source>{count} turns</source>
        <translation>{count} turnos</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>Your calls</source>
        <translation>Tus llamadas</translation>
    </message>
    <message>
        <source>one call of a scene no longer in the library.</source>
        <translation>una llamada de una escena que ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>{count} calls of scenes no longer in the library.</source>
        <translation>{count} llamadas de escenas que ya no están en la biblioteca.</translation>
    </message>
    <message>
        <source>See all {known} calls</source>
        <translation>Ver las {known} llamadas</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Find a customer, a trade, a word</source>
        <translation>Busca un cliente, un oficio, una palabra</translation>
    </message>
    <message>
        <source>Choose who to meet. You can leave any time and carry on where you were.</source>
        <translation>Elige con quién hablar. Puedes salir cuando quieras y seguir donde estabas.</translation>
    </message>
    <message>
        <source>Calls for which method</source>
        <translation>Llamadas para qué método</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Cualquier método</translation>
    </message>
    <message>
        <source>Where the customer is</source>
        <translation>Dónde está el cliente</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier sitio</translation>
    </message>
    <message>
        <source>Nobody here is like that. Try fewer words, or anywhere.</source>
        <translation>Aquí no hay nadie así. Prueba con menos palabras o en cualquier sitio.</translation>
    </message>
    <message>
        <source>There is nobody to meet here yet.</source>
        <translation>Aquí todavía no hay nadie con quien hablar.</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>What this is for.</source>
        <translation>Para qué sirve.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Done from {first} to {last}, {count} things; revision {revision} of the path.</source>
        <translation>Hecho del {first} al {last}, {count} cosas; revisión {revision} del itinerario.</translation>
    </message>
    <message>
        <source>Lesson read on {day}.</source>
        <translation>Lección leída el {day}.</translation>
    </message>
    <message>
        <source>level {level} of 5</source>
        <translation>nivel {level} de 5</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>con palabras propias</translation>
    </message>
    <message>
        <source>from written replies</source>
        <translation>con respuestas escritas</translation>
    </message>
    <message>
        <source>This says what was done in Evenkeel, when, and at which level. It is a record of practice, not a measure of how somebody deals with customers at work.</source>
        <translation>Esto dice qué se hizo en Evenkeel, cuándo y a qué nivel. Es constancia de práctica, no una medida de cómo trata alguien a los clientes en su trabajo.</translation>
    </message>
    <message>
        <source>the customer came round</source>
        <translation>el cliente se calmó</translation>
    </message>
    <message>
        <source>partly settled</source>
        <translation>resuelta en parte</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>taken further</source>
        <translation>llevada más arriba</translation>
    </message>
    <message>
        <source>the customer left</source>
        <translation>el cliente se fue</translation>
    </message>
    <message>
        <source>left safely</source>
        <translation>se dejó de forma segura</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <source>Back to the paths</source>
        <translation>Volver a los itinerarios</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation>En un chat</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Coge la llamada</translation>
    </message>
    <message>
        <source>Look up and say hello</source>
        <translation>Levanta la vista y saluda</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abre el chat</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Abre el mensaje</translation>
    </message>
    <message>
        <source>Walk over</source>
        <translation>Acércate</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Llama a {name}</translation>
    </message>
    <message>
        <source>Speak to {name}</source>
        <translation>Habla con {name}</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribe a {name}</translation>
    </message>
    <message>
        <source>Go back to {name}</source>
        <translation>Vuelve con {name}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>up {amount}</source>
        <translation>sube {amount}</translation>
    </message>
    <message>
        <source>down {amount}</source>
        <translation>baja {amount}</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>No calls of yours.</source>
        <translation>Ninguna llamada tuya.</translation>
    </message>
    <message>
        <source>{calls} of yours, {answers}, the last on {day}.</source>
        <translation>{calls} tuyas, {answers}, la última el {day}.</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} respuestas</translation>
    </message>
</context>
<context>
    <name>CopiesPart</name>
    <message>
        <source>Look through the copies…</source>
        <translation>Ver las copias…</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Show the other {count}</source>
        <translation>Mostrar las otras {count}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare the copy from {when}</source>
        <translation>Comparar la copia del {when}</translation>
    </message>
    <message>
        <source>Damaged; it cannot be put back.</source>
        <translation>Dañada; no se puede recuperar.</translation>
    </message>
    <message>
        <source>In use until then. {note}</source>
        <translation>En uso hasta entonces. {note}</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Correct what was heard</source>
        <translation>Corregir lo que se entendió</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your name, kept with the correction</source>
        <translation>Tu nombre, que queda con la corrección</translation>
    </message>
    <message>
        <source>Why, for the learner</source>
        <translation>Por qué, para quien aprende</translation>
    </message>
    <message>
        <source>Why, for the learner (may stay empty)</source>
        <translation>Por qué, para quien aprende (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Heard nowhere, but there</source>
        <translation>No se entendió, pero está ahí</translation>
    </message>
    <message>
        <source>It is there too</source>
        <translation>También está ahí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>For a trainer: say what these words really show. What they count for changes; what the customer did stays, and so does the judge’s own word.</source>
        <translation>Para quien forma: di qué muestran de verdad estas palabras. Cambia lo que cuentan; lo que hizo el cliente se queda, y también lo que dijo el evaluador.</translation>
    </message>
    <message>
        <source>The judge heard it.</source>
        <translation>El evaluador lo entendió así.</translation>
    </message>
    <message>
        <source>Corrected by {0}. {1}</source>
        <translation>Corregido por {0}. {1}</translation>
    </message>
</context>
<context>
    <name>CourseList</name>
    <message>
        <source>In this course</source>
        <translation>En este curso</translation>
    </message>
</context>
<context>
    <name>Crew</name>
    <message>
        <source>Practise the hard calls before they happen.</source>
        <translation>Practica las llamadas difíciles antes de que ocurran.</translation>
    </message>
    <message>
        <source>Hear someone who is upset with you. Answer. See which of your words helped.</source>
        <translation>Escucha a alguien que está enfadado contigo. Responde. Mira cuáles de tus palabras ayudaron.</translation>
    </message>
</context>
<context>
    <name>CustomerLine</name>
    <message>
        <source>The customer, {mood}</source>
        <translation>El cliente, {mood}</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Hear this line</source>
        <translation>Oír esta frase</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{hour} in the morning</source>
        <translation>{hour} de la mañana</translation>
    </message>
    <message>
        <source>quarter past {hour} in the morning</source>
        <translation>{hour} y cuarto de la mañana</translation>
    </message>
    <message>
        <source>half past {hour} in the morning</source>
        <translation>{hour} y media de la mañana</translation>
    </message>
    <message>
        <source>quarter to {hour} in the morning</source>
        <translation>{hour} menos cuarto de la mañana</translation>
    </message>
    <message>
        <source>{hour}</source>
        <translation>{hour} de la tarde</translation>
    </message>
    <message>
        <source>quarter past {hour}</source>
        <translation>{hour} y cuarto</translation>
    </message>
    <message>
        <source>half past {hour}</source>
        <translation>{hour} y media</translation>
    </message>
    <message>
        <source>quarter to {hour}</source>
        <translation>{hour} menos cuarto</translation>
    </message>
    <message>
        <source>{hour} in the evening</source>
        <translation>{hour} de la tarde</translation>
    </message>
    <message>
        <source>quarter past {hour} in the evening</source>
        <translation>{hour} y cuarto de la tarde</translation>
    </message>
    <message>
        <source>half past {hour} in the evening</source>
        <translation>{hour} y media de la tarde</translation>
    </message>
    <message>
        <source>quarter to {hour} in the evening</source>
        <translation>{hour} menos cuarto de la tarde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>las {hour}:{minute}</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>{day} by {time}</source>
        <translation>{day} antes de {time}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>on {words}</source>
        <translation>el {words}</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Heat, turn by turn</source>
        <translation>Enfado, turno a turno</translation>
    </message>
    <message>
        <source>one turn</source>
        <translation>un turno</translation>
    </message>
    <message>
        <source>{count} turns</source>
        <translation>{count} turnos</translation>
    </message>
</context>
<context>
    <name>DidYouMean</name>
    <message>
        <source>Did you mean</source>
        <translation>¿Querías decir…?</translation>
    </message>
    <message>
        <source>Your words could be taken in more than one way. Choose what you meant, and your own words are what is kept.</source>
        <translation>Tus palabras se pueden entender de más de una manera. Elige lo que querías decir; lo que se guarda son tus propias palabras.</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>¿Querías decir algo de esto?</translation>
    </message>
    <message>
        <source>None of these. Say it as I wrote it</source>
        <translation>Nada de esto. Dilo como lo escribí</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Cambiar mis palabras</translation>
    </message>
    <message>
        <source>“{shown}” Did you mean something like this?</source>
        <translation>«{shown}» ¿Querías decir algo así?</translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>Text and display</source>
        <translation>Texto y pantalla</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows together; nothing is cut off.</source>
        <translation>Todo crece a la vez; nada se corta.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Follows your computer unless you choose.</source>
        <translation>Sigue a tu ordenador, salvo que elijas otra cosa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the buttons and pages, from the next start. Lessons and customers speak English.</source>
        <translation>De los botones y páginas, desde el próximo inicio. Las lecciones y los clientes hablan inglés.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Faces change at once and the sea stands still.</source>
        <translation>Las caras cambian de golpe y el mar se queda quieto.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando el micrófono…</translation>
    </message>
    <message>
        <source>Say it now. Let go when you are done.</source>
        <translation>Dilo ahora. Suelta cuando termines.</translation>
    </message>
    <message>
        <source>Writing down the last words…</source>
        <translation>Anotando las últimas palabras…</translation>
    </message>
    <message>
        <source>Nobody was heard. Try again, closer.</source>
        <translation>No se oyó a nadie. Prueba otra vez, más cerca.</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Where they ended</source>
        <translation>Cómo quedaron</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Take this call again</source>
        <translation>Repetir esta llamada</translation>
    </message>
    <message>
        <source>Read it under each method</source>
        <translation>Leerla según cada método</translation>
    </message>
    <message>
        <source>Where {name} ended</source>
        <translation>Cómo quedó {name}</translation>
    </message>
    <message>
        <source>{word}, heat {heat}</source>
        <translation>{word}, enfado {heat}</translation>
    </message>
</context>
<context>
    <name>ExampleStep</name>
    <message>
        <source>A worked example. {premise} {said}</source>
        <translation>Un ejemplo resuelto. {premise} {said}</translation>
    </message>
    <message>
        <source>A worked example</source>
        <translation>Un ejemplo resuelto</translation>
    </message>
    <message>
        <source>How it can go</source>
        <translation>Cómo puede ir</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>(You said nothing.)</source>
        <translation>(No dijiste nada.)</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Ver cómo fue</translation>
    </message>
    <message>
        <source>Carry on with {first_name}</source>
        <translation>Seguir con {first_name}</translation>
    </message>
    <message>
        <source>Perhaps also {faults}; not sure, so it did not count.</source>
        <translation>Quizá también {faults}; no es seguro, así que no contó.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Una cosa</translation>
    </message>
    <message>
        <source>Try it this way</source>
        <translation>Prueba así</translation>
    </message>
    <message>
        <source>Your own words, mended</source>
        <translation>Tus propias palabras, retocadas</translation>
    </message>
    <message>
        <source>Instead of {heated}, you could say</source>
        <translation>En vez de {heated}, podrías decir</translation>
    </message>
    <message>
        <source>You could also say</source>
        <translation>También podrías decir</translation>
    </message>
</context>
<context>
    <name>Faded</name>
    <message>
        <source>Yours need not sound like it. See whether yours does what it does.</source>
        <translation>Lo tuyo no tiene que sonar igual. Mira si hace lo que hace esto.</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>el todo</translation>
    </message>
</context>
<context>
    <name>FadedStep</name>
    <message>
        <source>Your turn. {ask}</source>
        <translation>Tu turno. {ask}</translation>
    </message>
    <message>
        <source>The same call, with a part left to you</source>
        <translation>La misma llamada, con una parte para ti</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>See how the example put it</source>
        <translation>Ver cómo lo dijo el ejemplo</translation>
    </message>
    <message>
        <source>See the example again</source>
        <translation>Ver otra vez el ejemplo</translation>
    </message>
    <message>
        <source>How the example put it</source>
        <translation>Cómo lo dijo el ejemplo</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>Feelings</source>
        <translation>Sentimientos</translation>
    </message>
    <message>
        <source>Heat {heat}</source>
        <translation>Enfado {heat}</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
</context>
<context>
    <name>FillCard</name>
    <message>
        <source>Try it without “{avoided}”. What would they say themselves?</source>
        <translation>Prueba sin «{avoided}». ¿Qué diría la otra persona?</translation>
    </message>
    <message>
        <source>That is {count} words. Up to {words_at_most} are easier to say.</source>
        <translation>Son {count} palabras. Hasta {words_at_most} se dicen mejor.</translation>
    </message>
</context>
<context>
    <name>FillCardStep</name>
    <message>
        <source>Your own card. {ask}</source>
        <translation>Tu propia tarjeta. {ask}</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Tu propia tarjeta</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Tu tarjeta</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Guardar esta tarjeta</translation>
    </message>
    <message>
        <source>Kept. You can change it and keep it again.</source>
        <translation>Guardada. Puedes cambiarla y guardarla otra vez.</translation>
    </message>
    <message>
        <source>one gap still to fill.</source>
        <translation>un hueco por llenar.</translation>
    </message>
    <message>
        <source>{count} gaps still to fill.</source>
        <translation>{count} huecos por llenar.</translation>
    </message>
    <message>
        <source>Say it aloud once. Does it sound like you?</source>
        <translation>Dilo una vez en voz alta. ¿Suena a ti?</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardada.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>in Settings</source>
        <translation>en Ajustes</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>call with {customer}</source>
        <translation>llamada con {customer}</translation>
    </message>
</context>
<context>
    <name>Fortnight</name>
    <message>
        <source>one turn on {day}</source>
        <translation>un turno el {day}</translation>
    </message>
    <message>
        <source>{count} turns on {day}</source>
        <translation>{count} turnos el {day}</translation>
    </message>
    <message>
        <source>no turns</source>
        <translation>ningún turno</translation>
    </message>
    <message>
        <source>Turns practised in two weeks: {value}</source>
        <translation>Turnos practicados en dos semanas: {value}</translation>
    </message>
</context>
<context>
    <name>FourQuestions</name>
    <message>
        <source>Look back in four questions</source>
        <translation>Mira atrás con cuatro preguntas</translation>
    </message>
    <message>
        <source>Your own notes. What worked is kept on your progress page; nobody else reads it.</source>
        <translation>Tus propias notas. Lo que funcionó se guarda en tu página de progreso; nadie más lo lee.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escríbelo</translation>
    </message>
    <message>
        <source>Turn {number}: “{quote}”</source>
        <translation>Turno {number}: «{quote}»</translation>
    </message>
    <message>
        <source>Keep these notes</source>
        <translation>Guardar estas notas</translation>
    </message>
    <message>
        <source>What did you mean to do?</source>
        <translation>¿Qué querías hacer?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What made the difference?</source>
        <translation>¿Qué marcó la diferencia?</translation>
    </message>
    <message>
        <source>What worked that you would do again?</source>
        <translation>¿Qué funcionó y harías otra vez?</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Put them in a group</source>
        <translation>Ponlos en un grupo</translation>
    </message>
    <message>
        <source>Group; leave it empty for none</source>
        <translation>Grupo; déjalo vacío si no hay</translation>
    </message>
    <message>
        <source>Put them in it</source>
        <translation>Ponerlos en él</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>never tried</source>
        <translation>nunca probada</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aprox.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Four weeks ago</source>
        <translation>Hace cuatro semanas</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Your skills as a table</source>
        <translation>Tus habilidades en una tabla</translation>
    </message>
    <message>
        <source>{likely:.0f} in 10</source>
        <translation>{likely:.0f} de 10</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>de {low:.0f} a {high:.0f}</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Your skills</source>
        <translation>Tus habilidades</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>How often you use a skill where it is called for. The upright bar is the estimate, the pill its likely range, the ring where it stood four weeks ago.</source>
        <translation>Con qué frecuencia usas una habilidad cuando hace falta. La barra vertical es la estimación, la cápsula su margen probable, el anillo dónde estaba hace cuatro semanas.</translation>
    </message>
    <message>
        <source>Never tried</source>
        <translation>Nunca probadas</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Mostrar como dibujos</translation>
    </message>
</context>
<context>
    <name>HandInSection</name>
    <message>
        <source>One small file with your finished calls and lessons, for your trainer. It is signed, so that nobody can change it on the way. You carry it: by e-mail, on a stick, or into a shared folder. Sound is never in it.</source>
        <translation>Un archivo pequeño con tus llamadas y lecciones terminadas, para tu formador. Va firmado, para que nadie pueda cambiarlo por el camino. Lo llevas tú: por correo, en una memoria o en una carpeta compartida. Nunca lleva sonido.</translation>
    </message>
    <message>
        <source>Let your own words go along</source>
        <translation>Dejar que vayan también tus propias palabras</translation>
    </message>
    <message>
        <source>Off, your trainer sees which skills you showed, and not what you typed or said. The next file after a change replaces what they have.</source>
        <translation>Si está apagado, tu formador ve qué habilidades mostraste, no lo que escribiste o dijiste. El siguiente archivo tras un cambio sustituye lo que tenga.</translation>
    </message>
    <message>
        <source>Save my work for my trainer…</source>
        <translation>Guardar mi trabajo para mi formador…</translation>
    </message>
    <message>
        <source>Take in what my trainer handed back…</source>
        <translation>Incorporar lo que devolvió mi formador…</translation>
    </message>
    <message>
        <source>Yes, take it in</source>
        <translation>Sí, incorporarlo</translation>
    </message>
    <message>
        <source>Your key is %1. Read it to your trainer when they ask.</source>
        <translation>Tu clave es %1. Léesela a tu formador cuando te la pida.</translation>
    </message>
</context>
<context>
    <name>HeardBy</name>
    <message>
        <source>Words are recognised by</source>
        <translation>Reconoce las palabras</translation>
    </message>
    <message>
        <source>Choose the model’s folder…</source>
        <translation>Elegir la carpeta del modelo…</translation>
    </message>
    <message>
        <source>Evenkeel’s own understands English. If Vosk or PocketSphinx is installed on this computer, it can hear you with a model of yours. “Try the microphone” shows whether it does.</source>
        <translation>El de Evenkeel entiende inglés. Si Vosk o PocketSphinx está instalado en este ordenador, puede oírte con un modelo tuyo. «Probar el micrófono» muestra si lo hace.</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>Aún no hay carpeta elegida.</translation>
    </message>
    <message>
        <source>Choose the model’s folder</source>
        <translation>Elegir la carpeta del modelo</translation>
    </message>
    <message>
        <source>Evenkeel’s own recogniser</source>
        <translation>El reconocedor de Evenkeel</translation>
    </message>
    <message>
        <source>Vosk, with my model</source>
        <translation>Vosk, con mi modelo</translation>
    </message>
    <message>
        <source>PocketSphinx, with my model</source>
        <translation>PocketSphinx, con mi modelo</translation>
    </message>
</context>
<context>
    <name>HeatChart</name>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Heat, turn by turn</source>
        <translation>Enfado, turno a turno</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
</context>
<context>
    <name>HeatPlot</name>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Turn {number}: heat {heat}, {word}, {change}</source>
        <translation>Turno {number}: enfado {heat}, {word}, {change}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
</context>
<context>
    <name>HeatWedge</name>
    <message>
        <source>Heat</source>
        <translation>Enfado</translation>
    </message>
</context>
<context>
    <name>HeatedCard</name>
    <message>
        <source>What heated</source>
        <translation>Lo que encendió</translation>
    </message>
    <message>
        <source>Nothing has heated anyone so far.</source>
        <translation>Hasta ahora nada ha encendido a nadie.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Carry on with “{title}”</source>
        <translation>Seguir con «{title}»</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>twelve</source>
        <translation>las doce</translation>
    </message>
    <message>
        <source>one</source>
        <translation>la una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>las dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>las tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>las cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>las cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>las seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>las siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>las ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>las nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>las diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>las once</translation>
    </message>
</context>
<context>
    <name>HowYouSaidIt</name>
    <message>
        <source>How you said it</source>
        <translation>Cómo lo dijiste</translation>
    </message>
    <message>
        <source>Play the call with your voice</source>
        <translation>Reproducir la llamada con tu voz</translation>
    </message>
    <message>
        <source>Words and timing, nothing else. Confidence, feelings and accents are never judged, and hesitation sounds are not counted.</source>
        <translation>Palabras y tiempos, nada más. Nunca se juzgan la seguridad, los sentimientos ni el acento, y no se cuentan las muletillas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Over them</source>
        <translation>Encima de la otra voz</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Too little was said to count.</source>
        <translation>Se dijo demasiado poco para contar.</translation>
    </message>
    <message>
        <source>{pace} words a minute.</source>
        <translation>{pace} palabras por minuto.</translation>
    </message>
    <message>
        <source>{pace} words a minute; they spoke at {theirs}.</source>
        <translation>{pace} palabras por minuto; la otra persona hablaba a {theirs}.</translation>
    </message>
    <message>
        <source>Their lines were not heard to the end, so it is not counted.</source>
        <translation>Sus frases no se oyeron hasta el final, así que no se cuenta.</translation>
    </message>
    <message>
        <source>You had {share} % of it.</source>
        <translation>Fue tuyo el {share} %.</translation>
    </message>
    <message>
        <source>None inside a reply.</source>
        <translation>Ninguna dentro de una respuesta.</translation>
    </message>
    <message>
        <source>{count} inside your replies, the longest {longest} s.</source>
        <translation>{count} dentro de tus respuestas, la más larga de {longest} s.</translation>
    </message>
    <message>
        <source>Once, for {seconds} s.</source>
        <translation>Una vez, durante {seconds} s.</translation>
    </message>
    <message>
        <source>{count} times, for {seconds} s in all.</source>
        <translation>{count} veces, {seconds} s en total.</translation>
    </message>
    <message>
        <source>Not told: through loudspeakers the microphone hears them too. With headphones it can be.</source>
        <translation>No se puede decir: con altavoces el micrófono también oye al cliente. Con auriculares, sí.</translation>
    </message>
    <message>
        <source>You let them finish.</source>
        <translation>Les dejaste terminar.</translation>
    </message>
    <message>
        <source>Quiet for this microphone. Closer to it, you are heard more surely.</source>
        <translation>Bajo para este micrófono. Más cerca se te oye con más seguridad.</translation>
    </message>
    <message>
        <source>Loud for this microphone. A little further from it, the sound is clearer.</source>
        <translation>Alto para este micrófono. Un poco más lejos el sonido es más claro.</translation>
    </message>
    <message>
        <source>Fine for this microphone.</source>
        <translation>Bien para este micrófono.</translation>
    </message>
</context>
<context>
    <name>JudgingPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How your words are understood</source>
        <translation>Cómo se entienden tus palabras</translation>
    </message>
    <message>
        <source>What you type or say is read on this computer, by rules and a small network of our own. It describes words, never you. It was measured on {0} replies in {1} situations it had not learnt from; it learnt from {2}.</source>
        <translation>Lo que escribes o dices se lee en este ordenador, con reglas y una pequeña red propia. Describe palabras, nunca a ti. Se midió con {0} respuestas en {1} situaciones de las que no había aprendido; aprendió de {2}.</translation>
    </message>
    <message>
        <source>What we promised ourselves, and what was measured</source>
        <translation>Lo que nos prometimos y lo que se midió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>como mucho {0}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Skill by skill, fault by fault</source>
        <translation>Habilidad por habilidad, desliz por desliz</translation>
    </message>
    <message>
        <source>Of 100 times it is there, how often it is found; of 100 times it is marked, how often a person had marked it too; and how far two people agree with each other, where 1 is always.</source>
        <translation>De 100 veces que está, cuántas se encuentra; de 100 veces que se marca, cuántas lo había marcado también una persona; y cuánto coinciden dos personas, donde 1 es siempre.</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>En las palabras</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>It reads English. Another language is said to be one it cannot judge.</source>
        <translation>Lee inglés. De otro idioma dice que no lo puede juzgar.</translation>
    </message>
    <message>
        <source>It knows what the scene knows, and no more about the case.</source>
        <translation>Sabe lo que sabe la escena, y nada más del caso.</translation>
    </message>
    <message>
        <source>Sarcasm, blame inside a friendly question and changing the subject are hard for people too. Where it only half hears them it says so, and nothing is counted.</source>
        <translation>El sarcasmo, el reproche dentro de una pregunta amable y cambiar de tema también son difíciles para las personas. Donde lo entiende a medias lo dice, y no se cuenta nada.</translation>
    </message>
    <message>
        <source>Tone of voice is not in the words. A flat “fine” and a warm one are the same.</source>
        <translation>El tono de voz no está en las palabras. Un «bien» seco y uno cálido son lo mismo.</translation>
    </message>
    <message>
        <source>It was written and labelled by a small group. If it mishears the way you speak, a trainer can correct it, and what it counts for changes.</source>
        <translation>Lo escribió y etiquetó un grupo pequeño. Si entiende mal tu forma de hablar, un formador puede corregirlo, y cambia lo que cuenta.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>{0}: {1:.1f} MB, {2}. {3}.</source>
        <translation>{0}: {1:.1f} MB, {2}. {3}.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Everything stored about you is saved as %1.</source>
        <translation>Todo lo que se guarda de ti está en %1.</translation>
    </message>
    <message>
        <source>Whoever has that file can read it.</source>
        <translation>Quien tenga ese archivo puede leerlo.</translation>
    </message>
    <message>
        <source>The copy is put back.</source>
        <translation>La copia está recuperada.</translation>
    </message>
    <message>
        <source>What you had before is kept beside it.</source>
        <translation>Lo que tenías antes se guarda al lado.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ello</translation>
    </message>
    <message>
        <source>Save everything stored about you</source>
        <translation>Guardar todo lo que se guarda de ti</translation>
    </message>
    <message>
        <source>everything-about-me.zip</source>
        <translation>todo-sobre-mi.zip</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Not every file could be deleted.</source>
        <translation>No se pudieron borrar todos los archivos.</translation>
    </message>
    <message>
        <source>Close other programs, then delete these yourself: {files}</source>
        <translation>Cierra otros programas y luego borra tú estos: {files}</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>{day}, after a call</source>
        <translation>{day}, después de una llamada</translation>
    </message>
    <message>
        <source>{day}, your phrase from “{lesson}”</source>
        <translation>{day}, tu frase de «{lesson}»</translation>
    </message>
</context>
<context>
    <name>KeptAloud</name>
    <message>
        <source>Keep what I say aloud</source>
        <translation>Guardar lo que digo en voz alta</translation>
    </message>
    <message>
        <source>Delete the recordings</source>
        <translation>Borrar las grabaciones</translation>
    </message>
    <message>
        <source>The sound of your replies in calls, to hear a call again afterwards. It stays on this computer, goes into no file for anybody, and is deleted when its time is over. A shorter time deletes what is older at once.</source>
        <translation>El sonido de tus respuestas en las llamadas, para volver a oír una llamada después. Se queda en este ordenador, no va en ningún archivo para nadie y se borra cuando pasa su tiempo. Un plazo más corto borra enseguida lo más antiguo.</translation>
    </message>
    <message>
        <source>One reply is kept.</source>
        <translation>Hay una respuesta guardada.</translation>
    </message>
    <message>
        <source>{count} replies are kept.</source>
        <translation>Hay {count} respuestas guardadas.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Until I close Evenkeel</source>
        <translation>Hasta cerrar Evenkeel</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Un mes</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>lesson {number} of {rows}</source>
        <translation>lección {number} de {rows}</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>queda cerca de 1 minuto</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation>quedan unos {minutes} minutos</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>In a minute</source>
        <translation>En un minuto</translation>
    </message>
    <message>
        <source>A lesson</source>
        <translation>Una lección</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Evenkeel. Practise it once before you need it.</source>
        <translation>Evenkeel. Practícalo una vez antes de necesitarlo.</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>La tarjeta está guardada.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Demasiado alto</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Demasiado bajo</translation>
    </message>
    <message>
        <source>Good level</source>
        <translation>Buen nivel</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Leave it locked</source>
        <translation>Dejarlo cerrado</translation>
    </message>
    <message>
        <source>The trainer’s side is locked</source>
        <translation>El lado del formador está cerrado</translation>
    </message>
    <message>
        <source>This keeps colleagues from looking in by chance. It is a courtesy, not a safe: the computer account is what protects the file.</source>
        <translation>Así los compañeros no miran por casualidad. Es una cortesía, no una caja fuerte: lo que protege el archivo es la cuenta del ordenador.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Loudspeaker</name>
    <message>
        <source>This computer has no loudspeaker or headphones just now.</source>
        <translation>Este ordenador no tiene ahora altavoz ni auriculares.</translation>
    </message>
    <message>
        <source>The loudspeaker stopped in the middle of a line. The next line tries again.</source>
        <translation>El altavoz se paró en mitad de una frase. La siguiente frase lo intenta otra vez.</translation>
    </message>
    <message>
        <source>The sound of this line could not be played ({message}).</source>
        <translation>No se pudo reproducir el sonido de esta frase ({message}).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{titles} · Evenkeel</source>
        <translation>{titles} · Evenkeel</translation>
    </message>
</context>
<context>
    <name>MarkedWords</name>
    <message>
        <source>{number} helped: {words}</source>
        <translation>{number} ayudó: {words}</translation>
    </message>
    <message>
        <source>{number} heated: {words}</source>
        <translation>{number} encendió: {words}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MethodPane</name>
    <message>
        <source>All of it in a minute</source>
        <translation>Todo en un minuto</translation>
    </message>
    <message>
        <source>Save the card to print</source>
        <translation>Guardar la tarjeta para imprimir</translation>
    </message>
    <message>
        <source>Where it comes from: {source}</source>
        <translation>De dónde viene: {source}</translation>
    </message>
    <message>
        <source>Lessons of {title}</source>
        <translation>Lecciones de {title}</translation>
    </message>
    <message>
        <source>Its lessons are not written yet.</source>
        <translation>Sus lecciones aún no están escritas.</translation>
    </message>
    <message>
        <source>Calls for this method</source>
        <translation>Llamadas para este método</translation>
    </message>
    <message>
        <source>{name}, {first} at first. {channel}, about {minutes} minutes.</source>
        <translation>{name}, {first} al principio. {channel}, unos {minutes} minutos.</translation>
    </message>
</context>
<context>
    <name>MethodTiles</name>
    <message>
        <source>They disagree in places.</source>
        <translation>No coinciden en todo.</translation>
    </message>
    <message>
        <source>See where</source>
        <translation>Ver dónde</translation>
    </message>
    <message>
        <source>one method</source>
        <translation>un método</translation>
    </message>
    <message>
        <source>{count} methods</source>
        <translation>{count} métodos</translation>
    </message>
    <message>
        <source>Where the methods disagree, and what to do about it, {done_words}</source>
        <translation>Dónde no coinciden los métodos, y qué hacer con ello, {done_words}</translation>
    </message>
    <message>
        <source>{done} of {lessons}</source>
        <translation>{done} de {lessons}</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
    <message>
        <source>{done} of {lessons} lessons done</source>
        <translation>{done} de {lessons} lecciones hechas</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Five or six minutes each.</source>
        <translation>Cinco o seis minutos cada una.</translation>
    </message>
</context>
<context>
    <name>Microphone</name>
    <message>
        <source>Typing goes on as before, and what you have written is still there.</source>
        <translation>Puedes seguir escribiendo como antes, y lo que has escrito sigue ahí.</translation>
    </message>
    <message>
        <source>This computer has no microphone just now.</source>
        <translation>Este ordenador no tiene ahora micrófono.</translation>
    </message>
    <message>
        <source>This computer does not let Evenkeel use the microphone.</source>
        <translation>Este ordenador no deja que Evenkeel use el micrófono.</translation>
    </message>
    <message>
        <source>Its privacy settings can allow it.</source>
        <translation>Se puede permitir en sus ajustes de privacidad.</translation>
    </message>
    <message>
        <source>The microphone “{name}” could not be opened; perhaps another program holds it.</source>
        <translation>No se pudo abrir el micrófono «{name}»; quizá lo usa otro programa.</translation>
    </message>
    <message>
        <source>The microphone “{name}” was unplugged or stopped.</source>
        <translation>El micrófono «{name}» se desconectó o se paró.</translation>
    </message>
    <message>
        <source>The microphone “{name}” is there but no sound comes from it.</source>
        <translation>El micrófono «{name}» está, pero no llega sonido de él.</translation>
    </message>
    <message>
        <source>The microphone “{name}” sends sound in a way Evenkeel cannot read.</source>
        <translation>El micrófono «{name}» envía el sonido de un modo que Evenkeel no puede leer.</translation>
    </message>
</context>
<context>
    <name>MicrophoneSection</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>The computer’s usual one</source>
        <translation>El habitual del ordenador</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Only used while you speak a reply or try it here.</source>
        <translation>Solo se usa mientras dices una respuesta o lo pruebas aquí.</translation>
    </message>
    <message>
        <source>Hands free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>In a call Evenkeel notices when you speak. Off, you hold Space to talk.</source>
        <translation>En una llamada Evenkeel nota cuándo hablas. Si está apagado, mantén Espacio para hablar.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <translation>Oírte</translation>
    </message>
    <message>
        <source>Say a sentence as you would at work, and see whether you are heard.</source>
        <translation>Di una frase como la dirías en el trabajo y mira si se te oye.</translation>
    </message>
    <message>
        <source>Speak now: one sentence, as you would at work.</source>
        <translation>Habla ahora: una frase, como en el trabajo.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando el micrófono…</translation>
    </message>
    <message>
        <source>Heard: “{words}”</source>
        <translation>Se oyó: «{words}»</translation>
    </message>
    <message>
        <source>No sound at all comes from it. See whether it is muted, by a switch on it or in the computer’s sound settings, or choose another.</source>
        <translation>No llega ningún sonido. Mira si está silenciado, con un botón suyo o en los ajustes de sonido del ordenador, o elige otro.</translation>
    </message>
    <message>
        <source>It works, but nobody was heard speaking. Try again, a little closer to it.</source>
        <translation>Funciona, pero no se oyó hablar a nadie. Prueba otra vez, un poco más cerca.</translation>
    </message>
    <message>
        <source>You are heard, but very quietly. Come closer, or turn its level up.</source>
        <translation>Se te oye, pero muy bajo. Acércate o sube el nivel.</translation>
    </message>
    <message>
        <source>It is too loud and the sound breaks. Move back, or turn its level down.</source>
        <translation>Está demasiado alto y el sonido se rompe. Aléjate o baja el nivel.</translation>
    </message>
    <message>
        <source>You are heard through a lot of noise. A headset or a quieter corner helps.</source>
        <translation>Se te oye entre mucho ruido. Unos auriculares o un rincón más tranquilo ayudan.</translation>
    </message>
    <message>
        <source>That is fine. You are heard well.</source>
        <translation>Está bien. Se te oye bien.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Funciona sin conexión. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra cosa</translation>
    </message>
    <message>
        <source>There is nothing to practise here yet</source>
        <translation>Aquí todavía no hay nada que practicar</translation>
    </message>
    <message>
        <source>The lessons and scenes that come with Evenkeel were not found. Installing it again puts them back. What you have done is safe.</source>
        <translation>No se encontraron las lecciones y escenas que vienen con Evenkeel. Instalarlo otra vez las devuelve. Lo que has hecho está a salvo.</translation>
    </message>
    <message>
        <source>Next, about {minutes} minutes</source>
        <translation>Lo siguiente, unos {minutes} minutos</translation>
    </message>
    <message>
        <source>Why this one.</source>
        <translation>Por qué esto.</translation>
    </message>
    <message>
        <source>your customer</source>
        <translation>tu cliente</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Empezar la lección</translation>
    </message>
    <message>
        <source>Say them again</source>
        <translation>Decirlas otra vez</translation>
    </message>
    <message>
        <source>Carry on with {first}</source>
        <translation>Seguir con {first}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
</context>
<context>
    <name>OneThing</name>
    <message>
        <source>One thing to try</source>
        <translation>Una cosa que probar</translation>
    </message>
    <message>
        <source>Take it again in your own words.</source>
        <translation>Repítela con tus propias palabras.</translation>
    </message>
    <message>
        <source>Nothing you said here heated them. Without the written replies it is the real thing.</source>
        <translation>Nada de lo que dijiste encendió a la otra persona. Sin las respuestas escritas ya es de verdad.</translation>
    </message>
    <message>
        <source>Instead of turn {turn}: “{instead}”</source>
        <translation>En vez del turno {turn}: «{instead}»</translation>
    </message>
    <message>
        <source>See turn {turn}</source>
        <translation>Ver el turno {turn}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Hay algo en medio</translation>
    </message>
    <message>
        <source>One file of the library could not be used.</source>
        <translation>No se pudo usar un archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>{broken} files of the library could not be used.</source>
        <translation>No se pudieron usar {broken} archivos de la biblioteca.</translation>
    </message>
    <message>
        <source>The rest works. Settings, “What works on this computer”, says which and why.</source>
        <translation>Lo demás funciona. En Ajustes, «Qué funciona en este ordenador» dice cuáles y por qué.</translation>
    </message>
</context>
<context>
    <name>OrderSteps</name>
    <message>
        <source>Move a step with its arrows, drag it, or hold Ctrl and press the up or down key.</source>
        <translation>Mueve un paso con sus flechas, arrástralo, o mantén Ctrl y pulsa la flecha arriba o abajo.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tercero</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>cuarto</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>quinto</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sexto</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>séptimo</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>octavo</translation>
    </message>
</context>
<context>
    <name>OrderStepsStep</name>
    <message>
        <source>Quick check. {ask} {how}</source>
        <translation>Comprobación rápida. {ask} {how}</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Comprobación rápida</translation>
    </message>
    <message>
        <source>See the order</source>
        <translation>Ver el orden</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>{texts}: {target} of {order}</source>
        <translation>{texts}: {target} de {order}</translation>
    </message>
    <message>
        <source>That is the order.</source>
        <translation>Ese es el orden.</translation>
    </message>
    <message>
        <source>{fit} of {all} stand where they go.</source>
        <translation>{fit} de {all} están en su sitio.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Partly settled</source>
        <translation>Resuelta en parte</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Went higher up</source>
        <translation>Llegó más arriba</translation>
    </message>
    <message>
        <source>They left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>You left safely</source>
        <translation>Saliste de forma segura</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>10 in 10</source>
        <translation>10 de 10</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{skill}, week to {day}: {stood}</source>
        <translation>{skill}, semana hasta {day}: {stood}</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Your reply in your own words</source>
        <translation>Tu respuesta con tus propias palabras</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Dilo con tus propias palabras</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Show the written replies</source>
        <translation>Mostrar las respuestas escritas</translation>
    </message>
    <message>
        <source>What do you say to {customer}?</source>
        <translation>¿Qué le dices a {customer}?</translation>
    </message>
    <message>
        <source>That is {over} letters more than one reply can hold.</source>
        <translation>Son {over} letras más de las que caben en una respuesta.</translation>
    </message>
    <message>
        <source>Only your words count, not spelling or grammar.</source>
        <translation>Solo cuentan tus palabras, no la ortografía ni la gramática.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Look into a pack</source>
        <translation>Mirar dentro de un paquete</translation>
    </message>
    <message>
        <source>Packs (*{0} *.zip)</source>
        <translation>Paquetes (*{0} *.zip)</translation>
    </message>
    <message>
        <source>The pack could not be read.</source>
        <translation>No se pudo leer el paquete.</translation>
    </message>
    <message>
        <source>Nothing was added. Copy it to this computer and try once more.</source>
        <translation>No se añadió nada. Cópialo a este ordenador e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{0} is in the library.</source>
        <translation>{0} está en la biblioteca.</translation>
    </message>
    <message>
        <source>{0} is out of the library.</source>
        <translation>{0} está fuera de la biblioteca.</translation>
    </message>
    <message>
        <source>{0} is back in the library.</source>
        <translation>{0} vuelve a estar en la biblioteca.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>Scenes from elsewhere</source>
        <translation>Escenas de otros sitios</translation>
    </message>
    <message>
        <source>Look into a pack…</source>
        <translation>Mirar dentro de un paquete…</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Añadir un paquete</translation>
    </message>
    <message>
        <source>Customers and scenes somebody else wrote, in one file. It is read and checked first; a pack holds words only and can run nothing.</source>
        <translation>Clientes y escenas que escribió otra persona, en un archivo. Primero se lee y se comprueba; un paquete solo lleva palabras y no puede ejecutar nada.</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Qué hay en el paquete</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>Añadirlo a la biblioteca</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>In the library. Calls you took in it stay if it goes.</source>
        <translation>En la biblioteca. Si se quita, las llamadas que hiciste con él se quedan.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>In it: {0}.</source>
        <translation>Dentro: {0}.</translation>
    </message>
    <message>
        <source>And {0} more. “coach pack check” lists them all.</source>
        <translation>Y {0} más. «coach pack check» los enumera todos.</translation>
    </message>
    <message>
        <source>It cannot be added as it is. Its author can mend it by these lines.</source>
        <translation>No se puede añadir tal como está. Quien lo escribió puede arreglarlo con estas líneas.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>No calls yet. Your first one takes about six minutes.</source>
        <translation>Aún no hay llamadas. La primera dura unos seis minutos.</translation>
    </message>
    <message>
        <source>{done} so far, none in the last two weeks. It is all as you left it.</source>
        <translation>{done} hasta ahora, ninguna en las dos últimas semanas. Todo está como lo dejaste.</translation>
    </message>
    <message>
        <source>{done} in the last two weeks. Nothing is lost while you’re away.</source>
        <translation>{done} en las dos últimas semanas. No se pierde nada mientras no estás.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Evenkeel never goes online. What you answer stays on this computer, where Settings shows all of it and one button deletes it.</source>
        <translation>Evenkeel nunca se conecta. Lo que respondes se queda en este ordenador; en Ajustes se ve todo y un botón lo borra.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go anywhere</source>
        <translation>Ir a cualquier sitio</translation>
    </message>
    <message>
        <source>A place, a lesson, a call, a customer, a setting</source>
        <translation>Un lugar, una lección, una llamada, un cliente, un ajuste</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Lo que puede ser</translation>
    </message>
    <message>
        <source>Nothing here is like that. Try other letters.</source>
        <translation>Aquí no hay nada así. Prueba con otras letras.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back to the team</source>
        <translation>Volver al equipo</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Your path</source>
        <translation>Tu itinerario</translation>
    </message>
    <message>
        <source>No path just now</source>
        <translation>Ahora no hay itinerario</translation>
    </message>
    <message>
        <source>A path puts lessons and calls in an order with dates. You can leave it any day.</source>
        <translation>Un itinerario pone lecciones y llamadas en orden y con fechas. Puedes dejarlo cualquier día.</translation>
    </message>
    <message>
        <source>See the paths</source>
        <translation>Ver los itinerarios</translation>
    </message>
    <message>
        <source>{done} of {many} done. Its last day is {last}.</source>
        <translation>{done} de {many} hechos. Su último día es {last}.</translation>
    </message>
    <message>
        <source>{day}: step {number}.</source>
        <translation>{day}: paso {number}.</translation>
    </message>
    <message>
        <source>See its steps and dates</source>
        <translation>Ver sus pasos y fechas</translation>
    </message>
    <message>
        <source>open since {day_words}</source>
        <translation>abierto desde {day_words}</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Paths</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Lessons and calls in an order with dates. A day missed moves nothing and costs nothing: the step simply waits.</source>
        <translation>Lecciones y llamadas en orden y con fechas. Saltarse un día no mueve nada y no cuesta nada: el paso simplemente espera.</translation>
    </message>
    <message>
        <source>{steps} steps in {days} days</source>
        <translation>{steps} pasos en {days} días</translation>
    </message>
    <message>
        <source>It is no longer in the library; you follow it as it was.</source>
        <translation>Ya no está en la biblioteca; lo sigues tal como era.</translation>
    </message>
    <message>
        <source>Done on {day}.</source>
        <translation>Hecho el {day}.</translation>
    </message>
    <message>
        <source>See what you did</source>
        <translation>Ver lo que hiciste</translation>
    </message>
    <message>
        <source>Take it again from today</source>
        <translation>Repetirlo desde hoy</translation>
    </message>
    <message>
        <source>Leave this path</source>
        <translation>Dejar este itinerario</translation>
    </message>
    <message>
        <source>Begin today</source>
        <translation>Empezar hoy</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Hecho {day}</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>abierto desde {day}</translation>
    </message>
    <message>
        <source>, in your own words</source>
        <translation>, con tus propias palabras</translation>
    </message>
    <message>
        <source>, when the promise is due</source>
        <translation>, cuando toque la promesa</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find by name or group</source>
        <translation>Buscar por nombre o grupo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>En un atasco</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>No llegó nada</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>A quién mostrar</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Tu gente</translation>
    </message>
    <message>
        <source>Take in work…</source>
        <translation>Incorporar trabajo…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Añadir a alguien…</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>Desde una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Look at one person</source>
        <translation>Mirar a una persona</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Grupo…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Aquí no hay nadie.</translation>
    </message>
    <message>
        <source>%1 picked of %2.</source>
        <translation>%1 de %2 elegidos.</translation>
    </message>
    <message>
        <source>%1 shown. Pick one or several to do something with them.</source>
        <translation>Se muestran %1. Elige uno o varios para hacer algo con ellos.</translation>
    </message>
</context>
<context>
    <name>PeopleVoices</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Voice for this person</source>
        <translation>Voz para esta persona</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>Hear this person</source>
        <translation>Oír a esta persona</translation>
    </message>
    <message>
        <source>One person otherwise</source>
        <translation>Una persona de otro modo</translation>
    </message>
    <message>
        <source>Give somebody another voice than everybody else, or leave them silent.</source>
        <translation>Dale a alguien una voz distinta de la de todos, o déjalo sin voz.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>{name} · {word} · heat {heat}</source>
        <translation>{name} · {word} · enfado {heat}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Nothing has come in yet. Ask them to save their work for you.</source>
        <translation>Aún no ha llegado nada. Pídeles que guarden su trabajo para ti.</translation>
    </message>
    <message>
        <source>%1 calls, %2 of them settled</source>
        <translation>%1 llamadas, %2 resueltas</translation>
    </message>
    <message>
        <source>last came in %1</source>
        <translation>último envío recibido %1</translation>
    </message>
    <message>
        <source>with their own words</source>
        <translation>con sus propias palabras</translation>
    </message>
    <message>
        <source>their own words stay theirs</source>
        <translation>sus propias palabras se quedan con ellos</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Para hablar</translation>
    </message>
    <message>
        <source>No reply of the last calls stands out. Ask what they noticed.</source>
        <translation>Ninguna respuesta de las últimas llamadas destaca. Pregunta qué notaron.</translation>
    </message>
    <message>
        <source>This one helped</source>
        <translation>Esta ayudó</translation>
    </message>
    <message>
        <source>This one cost something</source>
        <translation>Esta costó algo</translation>
    </message>
    <message>
        <source>Their reply was in their own words, which they keep.</source>
        <translation>Su respuesta fue con palabras propias, que se guardan para sí.</translation>
    </message>
    <message>
        <source>Where they are strong</source>
        <translation>Dónde va bien</translation>
    </message>
    <message>
        <source>What went amiss most</source>
        <translation>Lo que más se torció</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada hasta ahora.</translation>
    </message>
    <message>
        <source>%1, seen %2 times</source>
        <translation>%1, visto %2 veces</translation>
    </message>
    <message>
        <source>Asked to do</source>
        <translation>Se le ha pedido</translation>
    </message>
    <message>
        <source>%1, by %2: %3 of %4 done</source>
        <translation>%1, antes del %2: %3 de %4 hechos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>En un atasco</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Hand corrections back</source>
        <translation>Devolver correcciones</translation>
    </message>
    <message>
        <source>Scores you changed count here at once. This file carries them back, so that they count at the learner’s too.</source>
        <translation>Lo que cambiaste cuenta aquí enseguida. Este archivo lo devuelve, para que cuente también en el otro ordenador.</translation>
    </message>
    <message>
        <source>Hand corrections back…</source>
        <translation>Devolver correcciones…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Partly settled</source>
        <translation>Resuelta en parte</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Went higher up</source>
        <translation>Llegó más arriba</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>El cliente se fue</translation>
    </message>
    <message>
        <source>Left by the safe way out</source>
        <translation>Salió por la vía segura</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Lo que hicieron</translation>
    </message>
    <message>
        <source>Score it…</source>
        <translation>Puntuar…</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Puntuar: %1</translation>
    </message>
    <message>
        <source>And %1 earlier ones.</source>
        <translation>Y %1 anteriores.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Leave the call</source>
        <translation>Salir de la llamada</translation>
    </message>
    <message>
        <source>Rewind a turn</source>
        <translation>Rebobinar un turno</translation>
    </message>
    <message>
        <source>turn {turn} of about {about}</source>
        <translation>turno {turn} de unos {about}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How your words are understood</source>
        <translation>Cómo se entienden tus palabras</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source> A report without any of your words was kept.</source>
        <translation> Se guardó un informe sin ninguna de tus palabras.</translation>
    </message>
    <message>
        <source>Something in Evenkeel did not work as it should.</source>
        <translation>Algo en Evenkeel no funcionó como debía.</translation>
    </message>
    <message>
        <source>Try that again. Everything you answered is saved.{where}</source>
        <translation>Inténtalo otra vez. Todo lo que respondiste está guardado.{where}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How you use each skill, seen in your replies. It is for you; nobody else sees it.</source>
        <translation>Cómo usas cada habilidad, visto en tus respuestas. Es para ti; nadie más lo ve.</translation>
    </message>
    <message>
        <source>The last two weeks</source>
        <translation>Las dos últimas semanas</translation>
    </message>
    <message>
        <source>Turns practised, two weeks</source>
        <translation>Turnos practicados, dos semanas</translation>
    </message>
    <message>
        <source>No reply was spoken lately. Spoken ones say here how long and how fast.</source>
        <translation>Últimamente no se dijo ninguna respuesta en voz alta. Aquí dirán cuánto y a qué ritmo.</translation>
    </message>
    <message>
        <source>Lately {replies} replies spoken: {seconds} seconds of talk, about {pace} words a minute.</source>
        <translation>Últimamente {replies} respuestas en voz alta: {seconds} segundos hablando, unas {pace} palabras por minuto.</translation>
    </message>
    <message>
        <source>What worked for you</source>
        <translation>Lo que te funcionó</translation>
    </message>
    <message>
        <source>After a call you can write down what worked. It is kept here, with the phrases you made your own in lessons.</source>
        <translation>Después de una llamada puedes escribir lo que funcionó. Se guarda aquí, con las frases que hiciste tuyas en las lecciones.</translation>
    </message>
    <message>
        <source>Write a call of your own</source>
        <translation>Escribir una llamada tuya</translation>
    </message>
    <message>
        <source>Take your first call</source>
        <translation>Haz tu primera llamada</translation>
    </message>
    <message>
        <source>No calls yet. Your first one takes about six minutes.</source>
        <translation>Aún no hay llamadas. La primera dura unos seis minutos.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>You got back to {name} when you said you would.</source>
        <translation>Volviste a {name} cuando dijiste.</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Cumplida tarde</translation>
    </message>
    <message>
        <source>You got back to {name} later than you said. You did get back.</source>
        <translation>Volviste a {name} más tarde de lo que dijiste. Pero volviste.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>It had nearly slipped away, and you got back to {name}.</source>
        <translation>Casi se había escapado, y volviste a {name}.</translation>
    </message>
    <message>
        <source>You told {name} what could not be done.</source>
        <translation>Le dijiste a {name} lo que no podía hacerse.</translation>
    </message>
    <message>
        <source>When you promise a customer something, it waits here with its day, and you can keep it.</source>
        <translation>Cuando prometes algo a un cliente, espera aquí con su día, y puedes cumplirlo.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierta</translation>
    </message>
    <message>
        <source>{first} is expecting your call {when}.</source>
        <translation>{first} espera tu llamada {when}.</translation>
    </message>
    <message>
        <source>{first} is expecting to hear from you {when}.</source>
        <translation>{first} espera noticias tuyas {when}.</translation>
    </message>
    <message>
        <source>{first} was expecting you {when}. You can still call.</source>
        <translation>{first} te esperaba {when}. Aún puedes llamar.</translation>
    </message>
    <message>
        <source>{first} was expecting to hear from you {when}. You can still get in touch.</source>
        <translation>{first} esperaba noticias tuyas {when}. Aún puedes ponerte en contacto.</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>antes de {time}</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>Promises you made</source>
        <translation>Promesas que hiciste</translation>
    </message>
    <message>
        <source>All your promises, by date</source>
        <translation>Todas tus promesas, por fecha</translation>
    </message>
    <message>
        <source>{known} more under Practise.</source>
        <translation>{known} más en Practicar.</translation>
    </message>
    <message>
        <source>All your promises, {count} open</source>
        <translation>Todas tus promesas, {count} abiertas</translation>
    </message>
    <message>
        <source>You said: {what}.</source>
        <translation>Dijiste: {what}.</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>never tried</source>
        <translation>nunca probada</translation>
    </message>
    <message>
        <source>from {count} turns</source>
        <translation>con {count} turnos</translation>
    </message>
    <message>
        <source>from one turn</source>
        <translation>con un turno</translation>
    </message>
    <message>
        <source>there’s little to go on yet, {turns}</source>
        <translation>aún hay poco en que basarse, {turns}</translation>
    </message>
    <message>
        <source>about {likely} in 10, likely {low} to {high}, {turns}</source>
        <translation>unas {likely} de 10, probablemente de {low} a {high}, {turns}</translation>
    </message>
    <message>
        <source>, due</source>
        <translation>, toca</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Well supported.</source>
        <translation>Bien respaldado.</translation>
    </message>
    <message>
        <source>Some support.</source>
        <translation>Con cierto respaldo.</translation>
    </message>
    <message>
        <source>Little support so far.</source>
        <translation>Poco respaldo hasta ahora.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Qué se sabe de ello</translation>
    </message>
    <message>
        <source>checked by {reviewed_by}</source>
        <translation>comprobado por {reviewed_by}</translation>
    </message>
    <message>
        <source>not yet reviewed by anyone else</source>
        <translation>aún sin revisar por nadie más</translation>
    </message>
    <message>
        <source>Written by {written_by}, {checked}.</source>
        <translation>Escrito por {written_by}, {checked}.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One call under each method</source>
        <translation>Una llamada según cada método</translation>
    </message>
    <message>
        <source>under each method</source>
        <translation>según cada método</translation>
    </message>
    <message>
        <source>The same words, read five ways. No method is the right one; see which of their steps you take without thinking, and which you never do.</source>
        <translation>Las mismas palabras, leídas de cinco maneras. Ningún método es el bueno; mira cuáles de sus pasos das sin pensar y cuáles nunca.</translation>
    </message>
    <message>
        <source>{0} of {1} steps</source>
        <translation>{0} de {1} pasos</translation>
    </message>
    <message>
        <source>It went to “{0}” before the first step.</source>
        <translation>Llegó a «{0}» antes del primer paso.</translation>
    </message>
    <message>
        <source>Turn {0}: “{1}”</source>
        <translation>Turno {0}: «{1}»</translation>
    </message>
    <message>
        <source>Turns {0}: “{1}”</source>
        <translation>Turnos {0}: «{1}»</translation>
    </message>
    <message>
        <source>Not in this call</source>
        <translation>No en esta llamada</translation>
    </message>
    <message>
        <source>No method’s steps are in these replies yet</source>
        <translation>En estas respuestas aún no hay pasos de ningún método</translation>
    </message>
    <message>
        <source>Nearest to: {0}</source>
        <translation>Lo más cercano: {0}</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>What would you say?</source>
        <translation>¿Qué dirías?</translation>
    </message>
    <message>
        <source>Say it to yourself, or aloud, before you look. Finding your own words first is what lasts.</source>
        <translation>Dilo para ti, o en voz alta, antes de mirar. Encontrar primero tus propias palabras es lo que dura.</translation>
    </message>
    <message>
        <source>I have one: show the written replies</source>
        <translation>Ya tengo una: mostrar las respuestas escritas</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Decirlo en voz alta</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escribirlo</translation>
    </message>
</context>
<context>
    <name>RefresherPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>Una manera de decirlo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Uno atrás</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <source>Take a call with it</source>
        <translation>Usarlo en una llamada</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>en un minuto</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>Eso fue todo</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejar que siga</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>What do you say?</source>
        <translation>¿Qué dices?</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Your words, as you would say them</source>
        <translation>Tus palabras, como las dirías</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Ctrl e Intro</translation>
    </message>
</context>
<context>
    <name>ReplyButton</name>
    <message>
        <source>{place} of {of}</source>
        <translation>{place} de {of}</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Páginas (PDF)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <source>Moodle grades</source>
        <translation>Notas de Moodle</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Las cuatro últimas semanas</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>Las 52 últimas semanas</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Every path and scene</source>
        <translation>Todos los itinerarios y escenas</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Todas las habilidades</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>Nada en estos días.</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Practice report</source>
        <translation>Informe de práctica</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>El informe está guardado como %1.</translation>
    </message>
    <message>
        <source>The report is saved in %1 files beside %2.</source>
        <translation>El informe está guardado en %1 archivos junto a %2.</translation>
    </message>
    <message>
        <source>Making %1.</source>
        <translation>Haciendo %1.</translation>
    </message>
    <message>
        <source>No report was saved. The figures on screen are as they were.</source>
        <translation>No se guardó ningún informe. Las cifras en pantalla están como estaban.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>Una manera de decirlo</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Eso fue todo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Dicho otra vez</translation>
    </message>
    <message>
        <source>{at} of {many}</source>
        <translation>{at} de {many}</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>{name}, in “{scene}”</source>
        <translation>{name}, en «{scene}»</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>The reply to mend</source>
        <translation>La respuesta por arreglar</translation>
    </message>
    <message>
        <source>I have said it: show me mine</source>
        <translation>Ya la he dicho: muéstrame la mía</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>Estaba</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Nothing has come back just now.</source>
        <translation>Ahora no ha vuelto nada.</translation>
    </message>
    <message>
        <source>What you learn and what you use in calls comes back here in short.</source>
        <translation>Lo que aprendes y lo que usas en las llamadas vuelve aquí en breve.</translation>
    </message>
    <message>
        <source>That was all for today.</source>
        <translation>Eso fue todo por hoy.</translation>
    </message>
    <message>
        <source>Each comes back when it would otherwise begin to fade.</source>
        <translation>Cada cosa vuelve cuando empezaría a borrarse.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Kept. It comes back when it is due.</source>
        <translation>Guardada. Vuelve cuando toque.</translation>
    </message>
    <message>
        <source>That does it. {skill}: it is there in your words.</source>
        <translation>Eso es. {skill}: está en tus palabras.</translation>
    </message>
    <message>
        <source>Nearly. Part of it is there, and something else gets in its way.</source>
        <translation>Casi. Una parte está, y otra cosa se pone en medio.</translation>
    </message>
    <message>
        <source>Not yet. Look for this: {present}</source>
        <translation>Todavía no. Busca esto: {present}</translation>
    </message>
    <message>
        <source>Say the phrase you made in “{lesson}”, aloud or to yourself.</source>
        <translation>Di la frase que hiciste en «{lesson}», en voz alta o para ti.</translation>
    </message>
    <message>
        <source>Which of these is {skill}?</source>
        <translation>¿Cuál de estas es {skill}?</translation>
    </message>
    <message>
        <source>Mend this reply by {skill}.</source>
        <translation>Arregla esta respuesta con esto: {skill}.</translation>
    </message>
    <message>
        <source>Answer by {skill}.</source>
        <translation>Responde con esto: {skill}.</translation>
    </message>
</context>
<context>
    <name>SayAloud</name>
    <message>
        <source>Say it aloud</source>
        <translation>Decirlo en voz alta</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>From key words</source>
        <translation>Con palabras clave</translation>
    </message>
    <message>
        <source>Without looking</source>
        <translation>Sin mirar</translation>
    </message>
    <message>
        <source>What you see while you say it</source>
        <translation>Lo que ves mientras la dices</translation>
    </message>
    <message>
        <source>Hear it said</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>You said: “{words}”</source>
        <translation>Dijiste: «{words}»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>{pace} words a minute.</source>
        <translation>{pace} palabras por minuto.</translation>
    </message>
    <message>
        <source>{pace} words a minute; the line runs at {theirs}.</source>
        <translation>{pace} palabras por minuto; la frase va a {theirs}.</translation>
    </message>
</context>
<context>
    <name>SayItStep</name>
    <message>
        <source>Say it yourself. {ask} They say: {customer}</source>
        <translation>Dilo tú. {ask} Te dicen: {customer}</translation>
    </message>
    <message>
        <source>Say it yourself, {part} of {many}</source>
        <translation>Dilo tú, {part} de {many}</translation>
    </message>
    <message>
        <source>Say it yourself</source>
        <translation>Dilo tú</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>See one way to say it</source>
        <translation>Ver una manera de decirlo</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>Una manera de decirlo</translation>
    </message>
    <message>
        <source>One way of many. Hold yours against it.</source>
        <translation>Una manera entre muchas. Compara la tuya.</translation>
    </message>
    <message>
        <source>If yours has less:</source>
        <translation>Si a la tuya le falta:</translation>
    </message>
    <message>
        <source>One thing to add.</source>
        <translation>Una cosa que añadir.</translation>
    </message>
    <message>
        <source>One way to say it: {words}</source>
        <translation>Una manera de decirlo: {words}</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>{name}, {band}, heat {heat}</source>
        <translation>{name}, {band}, enfado {heat}</translation>
    </message>
</context>
<context>
    <name>SceneCard</name>
    <message>
        <source>Good to start with</source>
        <translation>Buena para empezar</translation>
    </message>
    <message>
        <source>A hard one</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>A very hard one</source>
        <translation>Muy difícil</translation>
    </message>
    <message>
        <source>{channel}, about {minutes} minutes, {band} at first.</source>
        <translation>{channel}, unos {minutes} minutos, {band} al principio.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Look back at the last time: {title}</source>
        <translation>Mirar atrás a la última vez: {title}</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Trainer</source>
        <translation>Formador</translation>
    </message>
    <message>
        <source>Your scores are kept and counted.</source>
        <translation>Tus puntuaciones están guardadas y cuentan.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Hand corrections back</source>
        <translation>Devolver correcciones</translation>
    </message>
    <message>
        <source>The corrections are saved as %1. Hand that file to them.</source>
        <translation>Las correcciones están guardadas como %1. Dales ese archivo.</translation>
    </message>
</context>
<context>
    <name>ScoringPanel</name>
    <message>
        <source>Score this call</source>
        <translation>Puntuar esta llamada</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Puntuar: %1</translation>
    </message>
    <message>
        <source>Say what each reply really shows. It counts here at once, and at the learner’s when you hand it back. What the customer did stays. Two trainers can score the same call, each under their name, to see how far they agree.</source>
        <translation>Di qué muestra de verdad cada respuesta. Cuenta aquí enseguida, y en el otro ordenador cuando lo devuelvas. Lo que hizo el cliente se queda. Dos formadores pueden puntuar la misma llamada, cada cual con su nombre, para ver cuánto coinciden.</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Puntuado por</translation>
    </message>
    <message>
        <source>Keep these scores</source>
        <translation>Guardar estas puntuaciones</translation>
    </message>
    <message>
        <source>kappa cannot be said, since all are alike</source>
        <translation>kappa no se puede decir, porque todo es igual</translation>
    </message>
    <message>
        <source>kappa %1</source>
        <translation>kappa %1</translation>
    </message>
    <message>
        <source>%1 and %2 say the same of %3 of %4 findings, %5.</source>
        <translation>%1 y %2 dicen lo mismo de %3 de %4 hallazgos, %5.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formador</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Your work is saved as %1. Hand it to your trainer as you like.</source>
        <translation>Tu trabajo está guardado como %1. Dáselo a tu formador como quieras.</translation>
    </message>
    <message>
        <source>Save your work</source>
        <translation>Guardar tu trabajo</translation>
    </message>
    <message>
        <source>Progress files (*.evenkeel)</source>
        <translation>Archivos de progreso (*.evenkeel)</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation>Incorporar correcciones</translation>
    </message>
    <message>
        <source>This is the first file from %1, key %2. Is that your trainer?</source>
        <translation>Es el primer archivo de %1, clave %2. ¿Es tu formador?</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>%1 corrections from your trainer count from now on.</source>
        <translation>%1 correcciones de tu formador cuentan desde ahora.</translation>
    </message>
    <message>
        <source>That passcode is too short, so it was not kept.</source>
        <translation>Esa clave es demasiado corta, así que no se guardó.</translation>
    </message>
    <message>
        <source>Give four characters or more, or none.</source>
        <translation>Pon cuatro caracteres o más, o ninguno.</translation>
    </message>
    <message>
        <source>The passcode is set.</source>
        <translation>La clave está puesta.</translation>
    </message>
    <message>
        <source>There is no passcode now.</source>
        <translation>Ahora no hay clave.</translation>
    </message>
    <message>
        <source>%1 arrived.</source>
        <translation>Llegaron %1.</translation>
    </message>
    <message>
        <source>What did not arrive waits here and is never sent twice.</source>
        <translation>Lo que no llegó espera aquí y nunca se envía dos veces.</translation>
    </message>
    <message>
        <source>Sending what is new to the Learning Record Store.</source>
        <translation>Enviando lo nuevo al Learning Record Store.</translation>
    </message>
    <message>
        <source>%1 sent, %2 waiting, %3 refused.</source>
        <translation>%1 enviados, %2 en espera, %3 rechazados.</translation>
    </message>
    <message>
        <source>Hand in your work</source>
        <translation>Entregar tu trabajo</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>Para formadores</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>What the spreadsheet would change</source>
        <translation>Lo que cambiaría la hoja de cálculo</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 as they are, %5 notes. Nothing has changed yet.</source>
        <translation>%1: %2 nuevos, %3 cambiados, %4 igual, %5 notas. Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Hacer estos cambios</translation>
    </message>
    <message>
        <source>Leave the team as it is</source>
        <translation>Dejar el equipo como está</translation>
    </message>
    <message>
        <source>What cannot be used as it is</source>
        <translation>Lo que no se puede usar tal cual</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>To the next thing; with Shift to the one before</source>
        <translation>A lo siguiente; con Mayús, a lo anterior</translation>
    </message>
    <message>
        <source>Press what has the ring around it</source>
        <translation>Pulsar lo que tiene el anillo alrededor</translation>
    </message>
    <message>
        <source>Out of a lesson or a call; it is saved</source>
        <translation>Salir de una lección o una llamada; queda guardada</translation>
    </message>
    <message>
        <source>Today, Lessons, Practise, Progress, Settings, Team</source>
        <translation>Hoy, Lecciones, Practicar, Progreso, Ajustes, Equipo</translation>
    </message>
    <message>
        <source>Anywhere by a few letters: a lesson, a call, a customer, a setting</source>
        <translation>A cualquier sitio con unas letras: una lección, una llamada, un cliente, un ajuste</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>En una lección</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Pasar al siguiente paso</translation>
    </message>
    <message>
        <source>On and back, also while writing</source>
        <translation>Adelante y atrás, también mientras escribes</translation>
    </message>
    <message>
        <source>Pick an answer</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Pick a part of a reply</source>
        <translation>Elegir una parte de una respuesta</translation>
    </message>
    <message>
        <source>Move a step when putting steps in order</source>
        <translation>Mover un paso al ordenar los pasos</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>Pick a reply</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Walk through the replies</source>
        <translation>Recorrer las respuestas</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Decirlo en voz alta</translation>
    </message>
    <message>
        <source>Talk, while it is held or until pressed again</source>
        <translation>Hablar, mientras se mantiene o hasta pulsar otra vez</translation>
    </message>
    <message>
        <source>Type it in your own words</source>
        <translation>Escribirlo con tus propias palabras</translation>
    </message>
    <message>
        <source>Send it, or start a line</source>
        <translation>Enviarlo, o empezar una línea</translation>
    </message>
    <message>
        <source>Hear the customer again</source>
        <translation>Oír otra vez al cliente</translation>
    </message>
    <message>
        <source>Hear it slower</source>
        <translation>Oírlo más despacio</translation>
    </message>
    <message>
        <source>Try the last turn another way</source>
        <translation>Probar el último turno de otro modo</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Turn by turn through the curve</source>
        <translation>Turno a turno por la curva</translation>
    </message>
    <message>
        <source>Open the turn, or try it again</source>
        <translation>Abrir el turno, o repetirlo</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything here can be done without a mouse.</source>
        <translation>Aquí todo se puede hacer sin ratón.</translation>
    </message>
</context>
<context>
    <name>SingleChoice</name>
    <message>
        <source>Change your answer any time.</source>
        <translation>Cambia tu respuesta cuando quieras.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Sí.</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Esta no.</translation>
    </message>
</context>
<context>
    <name>SingleChoiceStep</name>
    <message>
        <source>Quick check. {ask}</source>
        <translation>Comprobación rápida. {ask}</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Comprobación rápida</translation>
    </message>
</context>
<context>
    <name>SkillCard</name>
    <message>
        <source>One skill over time</source>
        <translation>Una habilidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Choose a week to see the turns it came from.</source>
        <translation>Elige una semana para ver los turnos de los que salió.</translation>
    </message>
    <message>
        <source>Turns of the week to {day}</source>
        <translation>Turnos de la semana hasta {day}</translation>
    </message>
    <message>
        <source>No turn of the week to {day} called for it.</source>
        <translation>Ningún turno de la semana hasta {day} la pedía.</translation>
    </message>
    <message>
        <source>A scene no longer in the library</source>
        <translation>Una escena que ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>you used it</source>
        <translation>la usaste</translation>
    </message>
    <message>
        <source>it would have served</source>
        <translation>habría servido</translation>
    </message>
    <message>
        <source>{title}, turn {turn}: {shown}</source>
        <translation>{title}, turno {turn}: {shown}</translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <source>in your one call</source>
        <translation>en tu única llamada</translation>
    </message>
    <message>
        <source>in {in_calls} of your {calls} calls</source>
        <translation>en {in_calls} de tus {calls} llamadas</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando el micrófono…</translation>
    </message>
    <message>
        <source>Listening. Let go of Space when you have finished, or press it again.</source>
        <translation>Escuchando. Suelta Espacio cuando termines, o púlsalo otra vez.</translation>
    </message>
    <message>
        <source>Writing down the last words…</source>
        <translation>Anotando las últimas palabras…</translation>
    </message>
    <message>
        <source>Listening. Pause when you have finished.</source>
        <translation>Escuchando. Haz una pausa cuando termines.</translation>
    </message>
    <message>
        <source>Nobody was heard.</source>
        <translation>No se oyó a nadie.</translation>
    </message>
    <message>
        <source>The sound is kept for the time you chose.</source>
        <translation>El sonido se guarda durante el tiempo que elegiste.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No se graba nada.</translation>
    </message>
    <message>
        <source>Just speak; Evenkeel notices.</source>
        <translation>Habla sin más; Evenkeel lo nota.</translation>
    </message>
    <message>
        <source>Hold Space while you speak, or press it once.</source>
        <translation>Mantén Espacio mientras hablas, o púlsalo una vez.</translation>
    </message>
    <message>
        <source>Mend anything that was misheard. Enter sends it; speak to say it again.</source>
        <translation>Arregla lo que se oyera mal. Intro lo envía; habla para decirlo otra vez.</translation>
    </message>
    <message>
        <source>Mend anything that was misheard. Enter sends it; Space says it again.</source>
        <translation>Arregla lo que se oyera mal. Intro lo envía; Espacio lo dice otra vez.</translation>
    </message>
    <message>
        <source>Ten minutes is the most one reply can hold. This is what was heard so far.</source>
        <translation>Diez minutos es lo más que cabe en una respuesta. Esto es lo que se oyó hasta ahora.</translation>
    </message>
    <message>
        <source>This may not be what you said. Mend it, or say it again a little slower.</source>
        <translation>Puede que no sea lo que dijiste. Arréglalo, o dilo otra vez un poco más despacio.</translation>
    </message>
    <message>
        <source>{name} was still talking.</source>
        <translation>{name} aún estaba hablando.</translation>
    </message>
    <message>
        <source>It is sent in a moment. Press any key to change it first.</source>
        <translation>Se envía en un momento. Pulsa cualquier tecla para cambiarlo antes.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>the neural voice</source>
        <translation>la voz neuronal</translation>
    </message>
    <message>
        <source>the light voice</source>
        <translation>la voz ligera</translation>
    </message>
    <message>
        <source>the computer’s own voice</source>
        <translation>la voz del propio ordenador</translation>
    </message>
    <message>
        <source>the voice chosen</source>
        <translation>la voz elegida</translation>
    </message>
    <message>
        <source>another voice</source>
        <translation>otra voz</translation>
    </message>
    <message>
        <source>{missing} does not answer here, so {there} goes on.</source>
        <translation>{missing} no responde aquí, así que sigue {there}.</translation>
    </message>
    <message>
        <source>A line could not be spoken.</source>
        <translation>No se pudo decir una frase.</translation>
    </message>
</context>
<context>
    <name>SpeechCard</name>
    <message>
        <source>Captions are off. Listen, or turn them on.</source>
        <translation>Los subtítulos están apagados. Escucha, o enciéndelos.</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Oírlo otra vez</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Subtítulos: sí</translation>
    </message>
    <message>
        <source>{speaker} says</source>
        <translation>{speaker} dice</translation>
    </message>
    <message>
        <source>{speaker} says: {line}</source>
        <translation>{speaker} dice: {line}</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Subtítulos: no</translation>
    </message>
</context>
<context>
    <name>SpotFault</name>
    <message>
        <source>This part does no harm. Look for the one that takes the others back.</source>
        <translation>Esta parte no hace daño. Busca la que echa atrás a las demás.</translation>
    </message>
</context>
<context>
    <name>SpotFaultStep</name>
    <message>
        <source>Quick check. {ask} The customer says: {customer}</source>
        <translation>Comprobación rápida. {ask} El cliente dice: {customer}</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>Esa es.</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Comprobación rápida</translation>
    </message>
    <message>
        <source>The reply, part by part</source>
        <translation>La respuesta, parte por parte</translation>
    </message>
    <message>
        <source>{ask} The reply, part by part</source>
        <translation>{ask} La respuesta, parte por parte</translation>
    </message>
    <message>
        <source>It can stay.</source>
        <translation>Puede quedarse.</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{done} of {of} done</source>
        <translation>{done} de {of} hechos</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>Lessons, calls, your answers and promises</source>
        <translation>Lecciones, llamadas, tus respuestas y promesas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copies of that file</source>
        <translation>Copias de ese archivo</translation>
    </message>
    <message>
        <source>Your name, what you filled in about your business, every lesson, call, answer, phrase and promise of yours goes for good, in the journal and the copies too, and with them the lines spoken ahead. Lessons and scenes stay, and so do the settings of this computer. It cannot be undone.</source>
        <translation>Tu nombre, lo que pusiste de tu negocio, y todas tus lecciones, llamadas, respuestas, frases y promesas se van para siempre, también del diario y de las copias, y con ellas las frases dichas por adelantado. Las lecciones y escenas se quedan, y también los ajustes de este ordenador. No se puede deshacer.</translation>
    </message>
    <message>
        <source>So that you can carry on and look back: your name, what you filled in, every answer in words and what it showed, reviews, paths, notes, and the key that signs your files. No sound. Until you delete it.</source>
        <translation>Para que puedas seguir y mirar atrás: tu nombre, lo que pusiste, cada respuesta en palabras y lo que mostró, repasos, itinerarios, notas y la clave que firma tus archivos. Sin sonido. Hasta que lo borres.</translation>
    </message>
    <message>
        <source>People you look after, if you train others</source>
        <translation>Personas de las que te ocupas, si formas a otras</translation>
    </message>
    <message>
        <source>What they handed in, what you assigned and corrected, in the same file. It is theirs: it stays until you take them off your list, also when you delete what is about you.</source>
        <translation>Lo que entregaron, lo que asignaste y corregiste, en el mismo archivo. Es suyo: se queda hasta que las quites de tu lista, también cuando borres lo tuyo.</translation>
    </message>
    <message>
        <source>A journal of the last days</source>
        <translation>Un diario de los últimos días</translation>
    </message>
    <message>
        <source>Each thing saved, once more, so that little is lost if that file is damaged. For about a week.</source>
        <translation>Cada cosa guardada, una vez más, para que se pierda poco si ese archivo se daña. Durante una semana, más o menos.</translation>
    </message>
    <message>
        <source>One a day, so that an earlier state can be put back. Daily for two weeks, then weekly, then monthly; none is older than a year.</source>
        <translation>Una al día, para poder volver a un estado anterior. Diarias durante dos semanas, luego semanales, luego mensuales; ninguna tiene más de un año.</translation>
    </message>
    <message>
        <source>Files that gave way</source>
        <translation>Archivos que cedieron su sitio</translation>
    </message>
    <message>
        <source>A file that was damaged, or that was there before a copy was put back. Until you delete everything about you.</source>
        <translation>Un archivo que se dañó, o que estaba antes de recuperar una copia. Hasta que borres todo lo tuyo.</translation>
    </message>
    <message>
        <source>How it looks and sounds on this computer. None of your words. Until you change them.</source>
        <translation>Cómo se ve y suena en este ordenador. Ninguna de tus palabras. Hasta que los cambies.</translation>
    </message>
    <message>
        <source>Recordings of your voice</source>
        <translation>Grabaciones de tu voz</translation>
    </message>
    <message>
        <source>None, unless you chose under “Microphone” to keep what you say aloud, and then only for as long as you chose. In no copy and no file for anybody.</source>
        <translation>Ninguna, salvo que en «Micrófono» elijas guardar lo que dices en voz alta, y solo durante el tiempo que elijas. En ninguna copia ni archivo para nadie.</translation>
    </message>
    <message>
        <source>Customers’ lines, spoken ahead</source>
        <translation>Frases de clientes, dichas por adelantado</translation>
    </message>
    <message>
        <source>What customers say, which can be your name too, to answer you sooner. The longest unused go first; all can be deleted under “Sound”.</source>
        <translation>Lo que dicen los clientes, que puede ser también tu nombre, para responderte antes. Las que llevan más tiempo sin usarse se van primero; todas se pueden borrar en «Sonido».</translation>
    </message>
    <message>
        <source>Scenes from elsewhere</source>
        <translation>Escenas de otros sitios</translation>
    </message>
    <message>
        <source>Packs you added to the library. Until you take them out.</source>
        <translation>Paquetes que añadiste a la biblioteca. Hasta que los quites.</translation>
    </message>
    <message>
        <source>The library, made ready</source>
        <translation>La biblioteca, preparada</translation>
    </message>
    <message>
        <source>So that it opens at once. Nothing about you. Made anew when it is missing.</source>
        <translation>Para que se abra al momento. Nada de ti. Se hace de nuevo si falta.</translation>
    </message>
    <message>
        <source>Which part stumbled, without any of your words. The last ten.</source>
        <translation>Qué parte tropezó, sin ninguna de tus palabras. Los diez últimos.</translation>
    </message>
    <message>
        <source>Files you saved yourself</source>
        <translation>Archivos que guardaste tú</translation>
    </message>
    <message>
        <source>Progress files for a trainer, reports, pictures, a story of your own: they lie where you put them. Evenkeel keeps no list of them.</source>
        <translation>Archivos de progreso para un formador, informes, imágenes, una historia tuya: están donde los pusiste. Evenkeel no lleva ninguna lista de ellos.</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Informes de averías</translation>
    </message>
</context>
<context>
    <name>StoredSection</name>
    <message>
        <source>Everything stored about you</source>
        <translation>Todo lo que se guarda de ti</translation>
    </message>
    <message>
        <source>All of it is on this computer, in the places below. Evenkeel keeps no copy anywhere else and opens no connection, unless a trainer sets a receiver under “For trainers”, where it stands what would leave.</source>
        <translation>Todo está en este ordenador, en los sitios de abajo. Evenkeel no guarda copias en ningún otro lugar y no abre ninguna conexión, salvo que un formador ponga un receptor en «Para formadores», donde se dice qué saldría.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Delete everything about me…</source>
        <translation>Borrar todo lo mío…</translation>
    </message>
    <message>
        <source>Save all of it as one file…</source>
        <translation>Guardarlo todo en un archivo…</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{path}, {size}</source>
        <translation>{path}, {size}</translation>
    </message>
    <message>
        <source>{path}, nothing yet</source>
        <translation>{path}, aún nada</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Write a call of your own</source>
        <translation>Escribir una llamada tuya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Something that happened to you, told so that nobody can be known by it. It becomes a draft in the form every call here has, for you or your trainer to finish. It is saved only where you say.</source>
        <translation>Algo que te pasó, contado de modo que nadie se pueda reconocer. Se convierte en un borrador con la forma que tiene aquí toda llamada, para que lo termines tú o tu formador. Solo se guarda donde digas.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Next: the names in it</source>
        <translation>Siguiente: los nombres que hay</translation>
    </message>
    <message>
        <source>What would you call it?</source>
        <translation>¿Cómo lo llamarías?</translation>
    </message>
    <message>
        <source>A few words.</source>
        <translation>Unas pocas palabras.</translation>
    </message>
    <message>
        <source>Where were you, and when?</source>
        <translation>¿Dónde estabas, y cuándo?</translation>
    </message>
    <message>
        <source>Counter or phone, the time of day, who was waiting.</source>
        <translation>Mostrador o teléfono, la hora, quién esperaba.</translation>
    </message>
    <message>
        <source>What did they say first?</source>
        <translation>¿Qué dijo primero?</translation>
    </message>
    <message>
        <source>As near to their words as you can.</source>
        <translation>Lo más cerca posible de sus palabras.</translation>
    </message>
    <message>
        <source>What had happened to them?</source>
        <translation>¿Qué le había pasado?</translation>
    </message>
    <message>
        <source>In their words, as they would tell it.</source>
        <translation>Con sus palabras, como lo contaría.</translation>
    </message>
    <message>
        <source>What did it do to them?</source>
        <translation>¿Qué le supuso?</translation>
    </message>
    <message>
        <source>The thing that made it matter, in their words.</source>
        <translation>Lo que hizo que importara, con sus palabras.</translation>
    </message>
    <message>
        <source>What did they want?</source>
        <translation>¿Qué quería?</translation>
    </message>
    <message>
        <source>In their words again.</source>
        <translation>Otra vez con sus palabras.</translation>
    </message>
    <message>
        <source>What could you do for them?</source>
        <translation>¿Qué podías hacer?</translation>
    </message>
    <message>
        <source>What was yours to give.</source>
        <translation>Lo que estaba en tu mano.</translation>
    </message>
    <message>
        <source>One of them is still empty; a few words are enough.</source>
        <translation>Una aún está vacía; bastan unas pocas palabras.</translation>
    </message>
    <message>
        <source>These look like names or numbers. What stands there instead?</source>
        <translation>Esto parecen nombres o números. ¿Qué ponemos en su lugar?</translation>
    </message>
    <message>
        <source>No name was found. Read it once more before you share it.</source>
        <translation>No se encontró ningún nombre. Léelo una vez más antes de compartirlo.</translation>
    </message>
    <message>
        <source>Instead of {name}</source>
        <translation>En vez de {name}</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
</context>
<context>
    <name>Strengths</name>
    <message>
        <source>What worked</source>
        <translation>Lo que funcionó</translation>
    </message>
    <message>
        <source>Two things that worked</source>
        <translation>Dos cosas que funcionaron</translation>
    </message>
    <message>
        <source>You stayed on the call</source>
        <translation>Seguiste en la llamada</translation>
    </message>
    <message>
        <source>Nothing in this one cooled them much. That is what a first try is for: open any turn and say it another way.</source>
        <translation>Nada de esta llamada le calmó mucho. Para eso está el primer intento: abre cualquier turno y dilo de otro modo.</translation>
    </message>
    <message>
        <source>Turn {turn}</source>
        <translation>Turno {turn}</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TakeawayStep</name>
    <message>
        <source>Take this with you. {takeaway}</source>
        <translation>Llévate esto. {takeaway}</translation>
    </message>
    <message>
        <source>Take this with you</source>
        <translation>Llévate esto</translation>
    </message>
    <message>
        <source>Practise it on a call</source>
        <translation>Practicarlo en una llamada</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Take in work</source>
        <translation>Incorporar trabajo</translation>
    </message>
    <message>
        <source>Progress files (*.evenkeel);;All files (*)</source>
        <translation>Archivos de progreso (*.evenkeel);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>The folder you watch is no longer there.</source>
        <translation>La carpeta que vigilas ya no está.</translation>
    </message>
    <message>
        <source>What came in is safe. It is watched again once you choose it anew.</source>
        <translation>Lo que llegó está a salvo. Se vuelve a vigilar cuando la elijas otra vez.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>What do you say?</source>
        <translation>¿Qué dices?</translation>
    </message>
    <message>
        <source>Type it in your own words</source>
        <translation>Escribirlo con tus propias palabras</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Decirlo en voz alta</translation>
    </message>
    <message>
        <source>You don’t have to stay. Leave safely</source>
        <translation>No tienes que quedarte. Sal de forma segura</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Press 1 to {replies}. Each can be rewound.</source>
        <translation>Pulsa de 1 a {replies}. Todas se pueden rebobinar.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Your team</source>
        <translation>Tu equipo</translation>
    </message>
    <message>
        <source>That is not the passcode. Try it again.</source>
        <translation>Esa no es la clave. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Watching %1 for new files.</source>
        <translation>Vigilando %1 por si llegan archivos.</translation>
    </message>
    <message>
        <source>People from a spreadsheet</source>
        <translation>Personas desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.xlsx *.xls *.ods *.txt)</source>
        <translation>Hojas de cálculo (*.csv *.xlsx *.xls *.ods *.txt)</translation>
    </message>
    <message>
        <source>Reading %1.</source>
        <translation>Leyendo %1.</translation>
    </message>
    <message>
        <source>The spreadsheet was put aside. Your team is as it was.</source>
        <translation>La hoja de cálculo se dejó a un lado. Tu equipo está como estaba.</translation>
    </message>
    <message>
        <source>For %1 people.</source>
        <translation>Para %1 personas.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Finished calls that came in, ever.</source>
        <translation>Llamadas terminadas que han llegado, en total.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Settled calls as a share of finished calls; leaving safely counts neither way.</source>
        <translation>Parte de las llamadas terminadas que se resolvió; salir de forma segura no cuenta ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>Last practised</source>
        <translation>Última práctica</translation>
    </message>
    <message>
        <source>The day of their last call that came in.</source>
        <translation>El día de su última llamada recibida.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Assignments that are not done.</source>
        <translation>Encargos sin terminar.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Assignments whose last day has passed.</source>
        <translation>Encargos cuyo último día ya pasó.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>En un atasco</translation>
    </message>
    <message>
        <source>Assignments with three or more calls of one scene, none of them settled.</source>
        <translation>Encargos con tres o más llamadas de una escena, ninguna resuelta.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Nobody here yet</source>
        <translation>Aquí todavía no hay nadie</translation>
    </message>
    <message>
        <source>Bring your people in from a spreadsheet or add them one by one. They save their work under Settings, “Hand in your work”, and you take the files in here. No server is needed, and nothing is sent.</source>
        <translation>Trae a tu gente desde una hoja de cálculo o añade a cada persona. Guardan su trabajo en Ajustes, «Entregar tu trabajo», y tú incorporas aquí los archivos. No hace falta servidor y no se envía nada.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Tu equipo</translation>
    </message>
</context>
<context>
    <name>TenMinutesCard</name>
    <message>
        <source>If you have ten minutes</source>
        <translation>Si tienes diez minutos</translation>
    </message>
    <message>
        <source>{title}, about {minutes} minutes</source>
        <translation>{title}, unos {minutes} minutos</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>TrainerSection</name>
    <message>
        <source>I look after other people</source>
        <translation>Me ocupo de otras personas</translation>
    </message>
    <message>
        <source>Adds “Team” at the left: who has done what, and who needs help with what.</source>
        <translation>Añade «Equipo» a la izquierda: quién ha hecho qué y quién necesita ayuda con qué.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Earlier in this call ({hidden})</source>
        <translation>Antes en esta llamada ({hidden})</translation>
    </message>
    <message>
        <source>Only the newest lines</source>
        <translation>Solo las líneas más nuevas</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>What was saved comes back, from the copy and the journal of the last days. The file that could not be read is kept beside it under another name.</source>
        <translation>Vuelve lo que se guardó, de la copia y del diario de los últimos días. El archivo que no se pudo leer se guarda al lado con otro nombre.</translation>
    </message>
    <message>
        <source>Looks at the same file once more, for instance after closing another window of Evenkeel.</source>
        <translation>Mira otra vez el mismo archivo, por ejemplo tras cerrar otra ventana de Evenkeel.</translation>
    </message>
    <message>
        <source>You begin as somebody new. The file that could not be read is kept under another name, and so are all copies.</source>
        <translation>Empiezas como alguien nuevo. El archivo que no se pudo leer se guarda con otro nombre, y también todas las copias.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Evenkeel could not open your progress</source>
        <translation>Evenkeel no pudo abrir tu progreso</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>Empezar con un archivo vacío</translation>
    </message>
    <message>
        <source>Put back the copy from {can_restore}</source>
        <translation>Recuperar la copia del {can_restore}</translation>
    </message>
    <message>
        <source>Rebuild the last days from the journal</source>
        <translation>Rehacer los últimos días con el diario</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>The chosen turn</source>
        <translation>El turno elegido</translation>
    </message>
    <message>
        <source>Try turn 10 again</source>
        <translation>Probar otra vez el turno 10</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>What if I had said…</source>
        <translation>Y si hubiera dicho…</translation>
    </message>
    <message>
        <source>Correct what was heard</source>
        <translation>Corregir lo que se entendió</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>(you said nothing)</source>
        <translation>(no dijiste nada)</translation>
    </message>
    <message>
        <source>You  “{reply}”</source>
        <translation>Tú  «{reply}»</translation>
    </message>
    <message>
        <source>heat {before} to {after}</source>
        <translation>enfado de {before} a {after}</translation>
    </message>
    <message>
        <source>You could say: “{better}”</source>
        <translation>Podrías decir: «{better}»</translation>
    </message>
    <message>
        <source>Try turn {number} again</source>
        <translation>Probar otra vez el turno {number}</translation>
    </message>
</context>
<context>
    <name>Turner</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{page} of {of}</source>
        <translation>{page} de {of}</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Back to the lessons</source>
        <translation>Volver a las lecciones</translation>
    </message>
</context>
<context>
    <name>UnderWayBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>What you promised</source>
        <translation>Lo que prometiste</translation>
    </message>
    <message>
        <source>You promised that {when}. Right?</source>
        <translation>Prometiste eso {when}. ¿Es así?</translation>
    </message>
    <message>
        <source>The day you meant</source>
        <translation>El día que querías decir</translation>
    </message>
    <message>
        <source>Keep that day</source>
        <translation>Quedarse con ese día</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>That was no promise</source>
        <translation>No era una promesa</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>A call left in the middle</source>
        <translation>Una llamada a medias</translation>
    </message>
    <message>
        <source>You left a call in the middle. It is exactly where you left it.</source>
        <translation>Dejaste una llamada a medias. Está justo donde la dejaste.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Hands free: on</source>
        <translation>Manos libres: sí</translation>
    </message>
    <message>
        <source>Hands free: off</source>
        <translation>Manos libres: no</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>This is how a customer will sound. Nothing you hear leaves this computer.</source>
        <translation>Así sonará un cliente. Nada de lo que oyes sale de este ordenador.</translation>
    </message>
    <message>
        <source>Getting the voices ready…</source>
        <translation>Preparando las voces…</translation>
    </message>
    <message>
        <source>Captions only: this person is read, not heard.</source>
        <translation>Solo subtítulos: a esta persona se la lee, no se la oye.</translation>
    </message>
    <message>
        <source>You should hear a voice now.</source>
        <translation>Ahora deberías oír una voz.</translation>
    </message>
    <message>
        <source>Every line is shown as words.</source>
        <translation>Cada frase se muestra en palabras.</translation>
    </message>
    <message>
        <source>Settings says what each voice needs.</source>
        <translation>En Ajustes se dice qué necesita cada voz.</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>Voices and sound</source>
        <translation>Voces y sonido</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>Hear the {kind}</source>
        <translation>Oír la voz: {kind}</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Comienzo suave</translation>
    </message>
    <message>
        <source>Nobody gets louder or sharper than in an ordinary moment. Their words and their pace still say how upset they are.</source>
        <translation>Nadie suena más alto ni más cortante que en un momento normal. Sus palabras y su ritmo siguen diciendo cuánto le molesta.</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>Momento más alto</translation>
    </message>
    <message>
        <source>Nothing will be louder than this, shouting included.</source>
        <translation>Nada sonará más alto que esto, gritos incluidos.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Slower is also one click away in every call.</source>
        <translation>En cada llamada también se puede ir más despacio con un clic.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Room for spoken lines</source>
        <translation>Espacio para frases dichas</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <source>Delete the spoken lines</source>
        <translation>Borrar las frases dichas</translation>
    </message>
    <message>
        <source>Spoken lines kept ready</source>
        <translation>Frases dichas ya preparadas</translation>
    </message>
    <message>
        <source>Only what customers say. They are made again when wanted.</source>
        <translation>Solo lo que dicen los clientes. Se hacen de nuevo cuando hacen falta.</translation>
    </message>
    <message>
        <source>{used:.0f} MB are in use now.</source>
        <translation>Ahora se usan {used:.0f} MB.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Como para todos</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>La mejor que haya</translation>
    </message>
    <message>
        <source>Neural</source>
        <translation>Neuronal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ligera</translation>
    </message>
    <message>
        <source>Computer’s own</source>
        <translation>La del ordenador</translation>
    </message>
    <message>
        <source>Captions only</source>
        <translation>Solo subtítulos</translation>
    </message>
    <message>
        <source>Neural voices</source>
        <translation>Voces neuronales</translation>
    </message>
    <message>
        <source>Light voices</source>
        <translation>Voces ligeras</translation>
    </message>
    <message>
        <source>The computer’s own voices</source>
        <translation>Las voces del propio ordenador</translation>
    </message>
    <message>
        <source>Most like people, and they act.</source>
        <translation>Las que más parecen personas, y actúan.</translation>
    </message>
    <message>
        <source>Plain, clear and quick.</source>
        <translation>Sencillas, claras y rápidas.</translation>
    </message>
    <message>
        <source>Whatever this computer speaks with.</source>
        <translation>Con lo que hable este ordenador.</translation>
    </message>
    <message>
        <source>Not tried on this computer yet.</source>
        <translation>Aún sin probar en este ordenador.</translation>
    </message>
    <message>
        <source>A line of fifteen words is ready in {seconds:.1f} seconds here</source>
        <translation>Una frase de quince palabras está lista aquí en {seconds:.1f} segundos</translation>
    </message>
    <message>
        <source>; the voice takes {memory:.0f} MB of memory while it speaks.</source>
        <translation>; la voz ocupa {memory:.0f} MB de memoria mientras habla.</translation>
    </message>
    <message>
        <source>That is too slow to keep up with you.</source>
        <translation>Es demasiado lento para seguirte.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{first} was expecting your call by {time} on {day}. There is still time to answer.</source>
        <translation>{first} esperaba tu llamada antes de {time} el {day}. Aún hay tiempo de responder.</translation>
    </message>
    <message>
        <source>{first} was expecting to hear from you by {time} on {day}. There is still time to answer.</source>
        <translation>{first} esperaba noticias tuyas antes de {time} el {day}. Aún hay tiempo de responder.</translation>
    </message>
    <message>
        <source>{first} is expecting your call by {time} on {day}.</source>
        <translation>{first} espera tu llamada antes de {time} el {day}.</translation>
    </message>
    <message>
        <source>{first} is expecting to hear from you by {time} on {day}.</source>
        <translation>{first} espera noticias tuyas antes de {time} el {day}.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting to hear from you</source>
        <translation>Esperando noticias tuyas</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Dicho otra vez</translation>
    </message>
    <message>
        <source>Your promises</source>
        <translation>Tus promesas</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <source>A call of your own</source>
        <translation>Una llamada tuya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, and try again. Nothing else has changed.</source>
        <translation>Elige otra carpeta e inténtalo otra vez. Nada más ha cambiado.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Evenkeel</source>
        <translation>Te damos la bienvenida a Evenkeel</translation>
    </message>
    <message>
        <source>Your first name, or nothing</source>
        <translation>Tu nombre, o nada</translation>
    </message>
    <message>
        <source>What should customers call you?</source>
        <translation>¿Cómo quieres que te llamen los clientes?</translation>
    </message>
    <message>
        <source>Only used on this computer</source>
        <translation>Solo se usa en este ordenador</translation>
    </message>
    <message>
        <source>Play a voice</source>
        <translation>Poner una voz</translation>
    </message>
    <message>
        <source>Hear a voice</source>
        <translation>Oír una voz</translation>
    </message>
    <message>
        <source>No sound? Every line is shown as words too.</source>
        <translation>¿No hay sonido? Cada frase se muestra también en palabras.</translation>
    </message>
    <message>
        <source>Start with a short lesson</source>
        <translation>Empezar con una lección corta</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar antes un vistazo</translation>
    </message>
    <message>
        <source>Two minutes to set up</source>
        <translation>Dos minutos para prepararlo</translation>
    </message>
    <message>
        <source>Each part can be skipped and changed later in Settings.</source>
        <translation>Cada parte se puede saltar y cambiar después en Ajustes.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Poner otra vez</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if you had said</source>
        <translation>Y si hubieras dicho</translation>
    </message>
    <message>
        <source>See how it lands</source>
        <translation>Ver cómo sienta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As you said it</source>
        <translation>Como lo dijiste</translation>
    </message>
    <message>
        <source>Said this way</source>
        <translation>Dicho así</translation>
    </message>
    <message>
        <source>What if I had said…</source>
        <translation>Y si hubiera dicho…</translation>
    </message>
    <message>
        <source>Your record stays as it is.</source>
        <translation>Lo registrado se queda como está.</translation>
    </message>
    <message>
        <source>Not sure where these words lead, so this is a guess. Your record stays.</source>
        <translation>No es seguro adónde llevan estas palabras, así que es una suposición. Lo registrado se queda.</translation>
    </message>
    <message>
        <source>Try other words for the same moment. Your record stays as it is.</source>
        <translation>Prueba otras palabras para el mismo momento. Lo registrado se queda como está.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>What your words did</source>
        <translation>Lo que hicieron tus palabras</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Try this turn again</source>
        <translation>Probar otra vez este turno</translation>
    </message>
    <message>
        <source>What if I had said…</source>
        <translation>Y si hubiera dicho…</translation>
    </message>
    <message>
        <source>A retry is kept as a retry</source>
        <translation>Un intento nuevo se guarda como tal</translation>
    </message>
</context>
<context>
    <name>WhyRow</name>
    <message>
        <source>{number}, helped: {title}.</source>
        <translation>{number}, ayudó: {title}.</translation>
    </message>
    <message>
        <source>{number}, heated: {title}.</source>
        <translation>{number}, encendió: {title}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{name} came round</source>
        <translation>{name} se calmó</translation>
    </message>
    <message>
        <source>{name} left partly settled</source>
        <translation>Quedó resuelto en parte con {name}</translation>
    </message>
    <message>
        <source>{name} left unsettled</source>
        <translation>Quedó sin resolver con {name}</translation>
    </message>
    <message>
        <source>{name} took it further</source>
        <translation>{name} lo llevó más arriba</translation>
    </message>
    <message>
        <source>{name} ran out of patience</source>
        <translation>A {name} se le acabó la paciencia</translation>
    </message>
    <message>
        <source>You left safely</source>
        <translation>Saliste de forma segura</translation>
    </message>
    <message>
        <source>The call with {name} is still open</source>
        <translation>La llamada con {name} sigue abierta</translation>
    </message>
    <message>
        <source>{word} to the end.</source>
        <translation>{word} hasta el final.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>De {first} a {last}.</translation>
    </message>
    <message>
        <source>A retry from turn {turn}. The first try is kept beside it.</source>
        <translation>Un intento nuevo desde el turno {turn}. El primero se guarda al lado.</translation>
    </message>
    <message>
        <source>counts as “{name}”</source>
        <translation>cuenta como «{name}»</translation>
    </message>
    <message>
        <source>does not count as “{name}”</source>
        <translation>no cuenta como «{name}»</translation>
    </message>
    <message>
        <source>Your promise to {name} is due {by_when}</source>
        <translation>Tu promesa a {name} vence {by_when}</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Aún no en este ordenador</translation>
    </message>
</context>
<context>
    <name>WorksSection</name>
    <message>
        <source>What works on this computer</source>
        <translation>Qué funciona en este ordenador</translation>
    </message>
    <message>
        <source>Try every part</source>
        <translation>Probar cada parte</translation>
    </message>
    <message>
        <source>A check of the whole program</source>
        <translation>Una comprobación de todo el programa</translation>
    </message>
    <message>
        <source>A line is spoken to a file, the progress file and the library are read. Nothing is changed.</source>
        <translation>Se dice una frase a un archivo y se leen el archivo de progreso y la biblioteca. No cambia nada.</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Ver las cifras</translation>
    </message>
    <message>
        <source>How your words are understood</source>
        <translation>Cómo se entienden tus palabras</translation>
    </message>
    <message>
        <source>What it finds, what it misses, and how it was measured.</source>
        <translation>Qué encuentra, qué se le escapa y cómo se midió.</translation>
    </message>
    <message>
        <source>Evenkeel {version}. Every customer here is made up. Set in Inter, with icons by Lucide; both are free to use and share.</source>
        <translation>Evenkeel {version}. Todos los clientes de aquí son inventados. Compuesto en Inter, con iconos de Lucide; ambos se pueden usar y compartir libremente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>You and your business</source>
        <translation>Tú y tu negocio</translation>
    </message>
    <message>
        <source>Customers will call you and your business by these names. Leave a field empty and what stands there in grey is used. Each is kept when you leave it.</source>
        <translation>Los clientes te llamarán a ti y a tu negocio con estos nombres. Si dejas un campo vacío se usa lo que pone en gris. Cada uno se guarda al salir de él.</translation>
    </message>
    <message>
        <source>What do customers call you?</source>
        <translation>¿Cómo te llaman los clientes?</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Your reply</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Other words for this moment</source>
        <translation>Otras palabras para este momento</translation>
    </message>
</context>
<context>
    <name>_Compare</name>
    <message>
        <source>Put this copy back?</source>
        <translation>¿Recuperar esta copia?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>Recuperar la copia</translation>
    </message>
    <message>
        <source>Put back the copy from {when}?</source>
        <translation>¿Recuperar la copia del {when}?</translation>
    </message>
    <message>
        <source>Now: {now} In the copy: {then} What you have now is kept beside it and stands in this list, so that you can go back. It is the file of everybody who practises on this computer account.</source>
        <translation>Ahora: {now} En la copia: {then} Lo que tienes ahora se guarda al lado y está en esta lista, para que puedas volver. Es el archivo de todos los que practican en esta cuenta del ordenador.</translation>
    </message>
</context>
<context>
    <name>_Confirm</name>
    <message>
        <source>Delete everything about you?</source>
        <translation>¿Borrar todo lo tuyo?</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Delete everything about you? {what}</source>
        <translation>¿Borrar todo lo tuyo? {what}</translation>
    </message>
</context>
<context>
    <name>_FaultRow</name>
    <message>
        <source>Practise it now</source>
        <translation>Practicarlo ahora</translation>
    </message>
    <message>
        <source>Practise it now: {title}</source>
        <translation>Practicarlo ahora: {title}</translation>
    </message>
</context>
<context>
    <name>_Gap</name>
    <message>
        <source>For instance</source>
        <translation>Por ejemplo</translation>
    </message>
</context>
<context>
    <name>_Instead</name>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
</context>
<context>
    <name>_Jump</name>
    <message>
        <source>Go to: {name}</source>
        <translation>Ir a: {name}</translation>
    </message>
</context>
<context>
    <name>_LessonTile</name>
    <message>
        <source>, you are here</source>
        <translation>, estás aquí</translation>
    </message>
    <message>
        <source>, done</source>
        <translation>, hecha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>unos {minutes} minutos</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Earlier in this call</source>
        <translation>Antes en esta llamada</translation>
    </message>
</context>
<context>
    <name>_Meters</name>
    <message>
        <source>Heard</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
</context>
<context>
    <name>_MethodChoice</name>
    <message>
        <source>{done} of {lessons} lessons done</source>
        <translation>{done} de {lessons} lecciones hechas</translation>
    </message>
    <message>
        <source>no lessons yet</source>
        <translation>aún sin lecciones</translation>
    </message>
    <message>
        <source>{done} of {lessons}</source>
        <translation>{done} de {lessons}</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Aún no hay lecciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>_NavButton</name>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
</context>
<context>
    <name>_Over</name>
    <message>
        <source>See how it went</source>
        <translation>Ver cómo fue</translation>
    </message>
    <message>
        <source>Try the last turn again</source>
        <translation>Probar otra vez el último turno</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>La llamada ha terminado</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up: {words}</source>
        <translation>Subir: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Bajar: {words}</translation>
    </message>
    <message>
        <source>Goes {place}.</source>
        <translation>Va en {place} lugar.</translation>
    </message>
    <message>
        <source>. It goes here</source>
        <translation>. Va aquí</translation>
    </message>
    <message>
        <source>{place} of {of}{said}</source>
        <translation>{place} de {of}{said}</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>Oír a {name}</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Como para todos</translation>
    </message>
    <message>
        <source>{name} as for everybody</source>
        <translation>{name}, como para todos</translation>
    </message>
    <message>
        <source>{awaited} You said: {what}.</source>
        <translation>{awaited} Dijiste: {what}.</translation>
    </message>
</context>
<context>
    <name>_Taker</name>
    <message>
        <source>Use “{words}”</source>
        <translation>Usar «{words}»</translation>
    </message>
</context>
<context>
    <name>_TrainersOwn</name>
    <message>
        <source>Passcode of the trainer’s side</source>
        <translation>Clave del lado del formador</translation>
    </message>
    <message>
        <source>Learning Record Store: address</source>
        <translation>Learning Record Store: dirección</translation>
    </message>
    <message>
        <source>Learning Record Store: name</source>
        <translation>Learning Record Store: nombre</translation>
    </message>
    <message>
        <source>Learning Record Store: password</source>
        <translation>Learning Record Store: contraseña</translation>
    </message>
    <message>
        <source>Four characters or more; empty for none. It keeps colleagues from looking in by chance and is no more than that.</source>
        <translation>Cuatro caracteres o más; vacío para ninguna. Evita que los compañeros miren por casualidad y no es más que eso.</translation>
    </message>
    <message>
        <source>Send what is new</source>
        <translation>Enviar lo nuevo</translation>
    </message>
    <message>
        <source>Off while the address is empty. Set, and when you press the button, this would leave: for each call its scene, when, how it closed, how long, how many replies, which skills; for each lesson that it was finished; and the staff number. No name, no e-mail address and nobody’s words.</source>
        <translation>Apagado mientras la dirección esté vacía. Con ella, y al pulsar el botón, saldría esto: de cada llamada su escena, cuándo, cómo terminó, cuánto duró, cuántas respuestas, qué habilidades; de cada lección, que se terminó; y el número de personal. Ningún nombre, ningún correo y las palabras de nadie.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>puesta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
</context>
<context>
    <name>_TurnCard</name>
    <message>
        <source>Turn %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Their reply was in their own words, which they keep.</source>
        <translation>Su respuesta fue con palabras propias, que se guardan para sí.</translation>
    </message>
    <message>
        <source>Heard nowhere, but there</source>
        <translation>No se entendió, pero está ahí</translation>
    </message>
    <message>
        <source>It is there too</source>
        <translation>También está ahí</translation>
    </message>
</context>
<context>
    <name>_WayView</name>
    <message>
        <source>{0}, heat {1}</source>
        <translation>{0}, enfado {1}</translation>
    </message>
</context>
</TS>
