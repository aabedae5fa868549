; Inno Setup 6: an installer for one person, without an administrator.
; Not yet run. Made from dist\evenkeel:   iscc /DVersion=0.1.0 shipping\windows\evenkeel.iss
; Silent:  Evenkeel-0.1.0-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
; For everybody on the computer, as an administrator: /ALLUSERS as well.
#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6B0C3A9E-3D0B-4E0C-9F63-9C1E0C6B7B51}
AppName=Evenkeel
AppVersion={#Version}
AppPublisher=The Evenkeel authors
DefaultDirName={autopf}\Evenkeel
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
DisableProgramGroupPage=yes
WizardStyle=modern
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=Evenkeel-{#Version}-setup
Compression=lzma2
SolidCompression=yes
SetupIconFile=..\..\build\build\evenkeel.ico
UninstallDisplayIcon={app}\evenkeel.exe
CloseApplications=yes

[InstallDelete]
; An upgrade leaves no part of the version before.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\evenkeel\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Evenkeel"; Filename: "{app}\evenkeel.exe"

[Run]
Filename: "{app}\evenkeel.exe"; Description: "Start Evenkeel"; Flags: nowait postinstall skipifsilent
